/** A date and clock time as somebody wrote it, not yet checked. */
export interface Written {
  year: number;
  month: number;
  day: number;
  /** Absent where only a date was written. */
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  /** am or pm; the hour is then 1 to 12. */
  half?: 'am' | 'pm';
  /** Minutes east of UTC, where the text says so. */
  offset?: number;
}

/** A checked wall clock in epoch ms as if it were UTC. */
export interface Moment {
  wall: number;
  isDateOnly: boolean;
  /** ms east of UTC, or null for the mapping's zone. */
  offset: number | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MAX_OFFSET = 24 * 60;

function dayOf({ year, month, day }: Written): number | null {
  if (year < 1900 || year > 9999) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() : null;
}

function hourOf({ hour = 0, half }: Written): number | null {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function clockOf(written: Written): number | null {
  const { minute = 0, second = 0, millisecond = 0 } = written;
  const hour = hourOf(written);
  if (hour === null || minute > 59 || second > 59) return null;
  const clock = hour * HOUR_MS + minute * MINUTE_MS + second * 1000 + millisecond;
  // 24:00 is the end of a day, and nothing is past it
  return clock > DAY_MS ? null : clock;
}

/** The moment that was written, or null when there is no such date or clock time. */
export function momentOf(written: Written): Moment | null {
  const [day, clock] = [dayOf(written), clockOf(written)];
  const { offset } = written;
  if (day === null || clock === null || Math.abs(offset ?? 0) >= MAX_OFFSET) return null;
  return {
    wall: day + clock,
    isDateOnly: written.hour === undefined,
    offset: offset === undefined ? null : offset * MINUTE_MS,
  };
}
