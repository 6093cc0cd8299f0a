import type { ClosedPause } from './merged-pauses';

export interface PausedDaysQuestion {
  pauses: readonly ClosedPause[];
  /** How many whole days the pauses took. */
  count: number;
  firstDay: number;
  /** The day of the due time, which is never a lost one. */
  lastDay: number;
  dayOf(instant: number): number;
  /** Paused ms of a day that count as lost. */
  lostMs(day: number, pause: ClosedPause): number;
  canBeLost(day: number): boolean;
}

/** Which days the pauses took: those that lost most, then the latest, so that the rest are the days that count. */
export function pausedDays(question: PausedDaysQuestion): ReadonlySet<number> {
  const { count, firstDay, lastDay, canBeLost } = question;
  if (count === 0) return new Set();
  const lost = [...lostByDay(question)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const chosen = new Set(lost.slice(0, count).map(([day]) => day));
  for (let day = lastDay - 1; day >= firstDay && chosen.size < count; day -= 1) {
    if (canBeLost(day)) chosen.add(day);
  }
  return chosen;
}

function lostByDay({ pauses, firstDay, lastDay, ...question }: PausedDaysQuestion): Map<number, number> {
  const lost = new Map<number, number>();
  for (const pause of pauses) {
    const end = Math.min(question.dayOf(pause[1]), lastDay - 1);
    for (let day = Math.max(question.dayOf(pause[0]), firstDay); day <= end; day += 1) {
      if (question.canBeLost(day)) lost.set(day, (lost.get(day) ?? 0) + question.lostMs(day, pause));
    }
  }
  return lost;
}
