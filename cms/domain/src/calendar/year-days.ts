import { dayNumber, formatDate, weekdayIndex } from './civil';
import { dateOf } from './parse';
import { weekdays, type CalendarDefinition, type Weekday, type Window } from './types';

/** What a date is by a calendar: `open` and `rest` by its weekday, the others by name. */
export type DateKind = 'open' | 'rest' | 'holiday' | 'makeup';

export interface CalendarDay {
  date: string;
  weekday: Weekday;
  kind: DateKind;
  windows: readonly Window[];
}

/** The windows of a make-up day that has none of its own: Monday's, else the first open weekday's. */
export const borrowedWindows = ({ weekly }: CalendarDefinition): readonly Window[] =>
  weekdays.map((name) => weekly[name]).find((windows) => windows.length > 0) ?? [];

function dayReader(calendar: CalendarDefinition): (day: number) => CalendarDay {
  const holidays = new Set(calendar.holidays);
  const makeups = new Map(calendar.makeupDays.map((day) => [dateOf(day), day]));
  const borrowed = borrowedWindows(calendar);
  return (day) => {
    const date = formatDate(day);
    const weekday = weekdays[weekdayIndex(day)] ?? 'mon';
    const makeup = makeups.get(date);
    if (holidays.has(date)) return { date, weekday, kind: 'holiday', windows: [] };
    if (makeup !== undefined) {
      const windows = typeof makeup === 'string' ? borrowed : makeup.windows;
      return { date, weekday, kind: 'makeup', windows };
    }
    const windows = calendar.weekly[weekday];
    return { date, weekday, kind: windows.length > 0 ? 'open' : 'rest', windows };
  };
}

/**
 * Every date of a year with what it is and when it is open, for a picture of the year. It does not ask whether the year
 * is loaded: `isYearLoaded` does. Example: of 2026 by the Chinese calendar, `2026-10-01` is a holiday.
 */
export function yearDays(calendar: CalendarDefinition, year: number): CalendarDay[] {
  const read = dayReader(calendar);
  const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  return Array.from({ length: next - first }, (_, index) => read(first + index));
}

/** Whether the days off of a year are known; a calendar that lists no years knows all of them. */
export const isYearLoaded = ({ loadedYears }: CalendarDefinition, year: number): boolean =>
  loadedYears === undefined || loadedYears.includes(year);
