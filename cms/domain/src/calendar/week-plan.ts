import { parseDate, weekdayIndex, yearOf } from './civil';
import { dateOf } from './parse';
import { minutesOf } from './parse-window';
import { weekdays, type CalendarDefinition, type Window } from './types';

/** Windows of one day in wall-clock ms after midnight. */
export type DayWindows = readonly (readonly [open: number, close: number])[];

export type DayKind = 'weekly' | 'holiday' | 'makeup';

/** Which wall-clock windows each local date has: the week, overridden by days off and make-up days. */
export interface WeekPlan {
  windowsOf(day: number): DayWindows;
  kindOf(day: number): DayKind;
  /** Length of Monday's windows, or of the first open weekday's when Monday has none: one working day, in ms. */
  workingDayMs: number;
  /** Wall-clock ms of one week's windows. */
  weekMs: number;
  /** Year of the last make-up day; 0 without any. */
  lastMakeupYear: number;
  makeupCount: number;
}

const MINUTE_MS = 60_000;

const inMs = (windows: Window[]): DayWindows =>
  windows.map(([open, close]) => [minutesOf(open) * MINUTE_MS, minutesOf(close) * MINUTE_MS] as const);

const lengthOf = (windows: DayWindows): number =>
  windows.reduce((sum, [open, close]) => sum + close - open, 0);

/** Monday's windows; else the first open weekday's; in an empty week the first make-up day's own. */
function modelWindows(definition: CalendarDefinition, week: DayWindows[]): DayWindows {
  const own = definition.makeupDays.find((day) => typeof day !== 'string');
  const fallback = typeof own === 'object' ? inMs(own.windows) : [];
  return week.find((windows) => windows.length > 0) ?? fallback;
}

export function planWeek(definition: CalendarDefinition): WeekPlan {
  const week = weekdays.map((name) => inMs(definition.weekly[name]));
  const model = modelWindows(definition, week);
  const dayOf = (date: string) => parseDate(date) ?? 0;
  const holidays = new Set(definition.holidays.map(dayOf));
  const makeups = new Map(
    definition.makeupDays.map((day) => [
      dayOf(dateOf(day)),
      typeof day === 'string' ? model : inMs(day.windows),
    ]),
  );
  const lastMakeup = definition.makeupDays.map(dateOf).sort().at(-1);
  return {
    windowsOf: (day) => (holidays.has(day) ? [] : (makeups.get(day) ?? week[weekdayIndex(day)] ?? [])),
    kindOf: (day) => (holidays.has(day) ? 'holiday' : makeups.has(day) ? 'makeup' : 'weekly'),
    workingDayMs: lengthOf(model),
    weekMs: week.reduce((sum, windows) => sum + lengthOf(windows), 0),
    lastMakeupYear: lastMakeup === undefined ? 0 : yearOf(dayOf(lastMakeup)),
    makeupCount: makeups.size,
  };
}
