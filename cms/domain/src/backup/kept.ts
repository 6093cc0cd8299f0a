import { zoneOf } from '../calendar/zone';

/** Of how many days and how many weeks one backup each is kept. */
export interface Retention {
  days: number;
  weeks: number;
}

// 1970-01-01 was a Thursday; weeks begin on Monday
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** The newest instant of each of the latest `most` periods that have any. */
function newestOfEach(
  newestFirst: readonly number[],
  periodOf: (instant: number) => number,
  most: number,
): number[] {
  const newest = new Map<number, number>();
  for (const instant of newestFirst) {
    const period = periodOf(instant);
    if (!newest.has(period)) newest.set(period, instant);
  }
  return [...newest.values()].slice(0, most);
}

/**
 * Which of the backups taken at these instants (epoch ms) are kept: the newest of each of the latest days and of the latest
 * weeks in which one was taken, by the local calendar, and always the newest of all. Days without any do not count: after a
 * month in which none succeeded the old ones are still there. Example: nightly for three weeks, with {days: 7, weeks: 2} →
 * those of the last seven days and last week's newest.
 */
export function keptBackups(
  takenAt: readonly number[],
  { days, weeks }: Retention,
  timeZone: string,
): Set<number> {
  const zone = zoneOf(timeZone);
  const newestFirst = [...takenAt].sort((a, b) => b - a);
  const dayOf = (instant: number) => zone.dayOf(instant);
  return new Set([
    ...newestFirst.slice(0, 1),
    ...newestOfEach(newestFirst, dayOf, days),
    ...newestOfEach(newestFirst, (instant) => weekOf(dayOf(instant)), weeks),
  ]);
}
