import { localDate } from './local-time';
import type { CalendarDefinition } from './types';

/**
 * The year that the desk should ask for: the present one if it is not loaded, from November on the next one
 * (the notice usually appears between late October and late November). Null when nothing is missing.
 */
export function missingYear(calendar: CalendarDefinition, now: number): number | null {
  if (!calendar.loadedYears) return null;
  const [year = 0, month = 0] = localDate(now, calendar.timeZone).split('-').map(Number);
  if (!calendar.loadedYears.includes(year)) return year;
  return month >= 11 && !calendar.loadedYears.includes(year + 1) ? year + 1 : null;
}

/** Whether the desk must warn that days off are missing. */
export const isYearMissing = (calendar: CalendarDefinition, now: number): boolean =>
  missingYear(calendar, now) !== null;
