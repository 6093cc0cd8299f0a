// the demo stands in China, which has had one zone and no summer time since 1991
const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Minutes since local midnight. */
export const minuteOfDay = (at: Date): number =>
  Math.floor(((at.getTime() + OFFSET_MS) % DAY_MS) / MINUTE_MS);

/** The local date, `YYYY-MM-DD`. */
export const dateOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** Local midnight of the day `days` before the day of `now`. */
export function startOfDay(now: Date, days = 0): Date {
  const local = now.getTime() + OFFSET_MS;
  return new Date(local - (local % DAY_MS) - OFFSET_MS - days * DAY_MS);
}

export const plusMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** 0 Sunday … 6 Saturday, local. */
export const weekdayOf = (at: Date): number => new Date(at.getTime() + OFFSET_MS).getUTCDay();

/** The local wall clock, `HH:MM`. */
export const clockOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 16);
