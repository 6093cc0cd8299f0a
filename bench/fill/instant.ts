const DAY_MS = 86_400_000;
const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const days = new Map<number, string>();

function dayOf(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const spelled = new Date(number * DAY_MS).toISOString().slice(0, 11);
  days.set(number, spelled);
  return spelled;
}

/** As `toISOString` spells it, several times as fast: there are a dozen to a ticket. */
export function instant(date: Date): string {
  const at = date.getTime();
  const day = Math.floor(at / DAY_MS);
  const rest = at - day * DAY_MS;
  const seconds = Math.floor(rest / 1_000);
  const clock = `${two[Math.floor(seconds / 3_600)]}:${two[Math.floor(seconds / 60) % 60]}:${two[seconds % 60]}`;
  return `${dayOf(day)}${clock}.${String(rest % 1_000).padStart(3, '0')}Z`;
}
