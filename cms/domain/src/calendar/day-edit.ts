import { dateOf } from './parse';
import type { CalendarDefinition, MakeupDay, Window } from './types';

/** What somebody makes of a date: again what its weekday is, a day off, or a make-up workday. */
export type DayEdit = { as: 'weekly' } | { as: 'holiday' } | { as: 'makeup'; windows?: Window[] };

/** By date, `YYYY-MM-DD`. */
export type DayEdits = Readonly<Record<string, DayEdit>>;

const makeupOf = (day: MakeupDay): DayEdit =>
  typeof day === 'string' ? { as: 'makeup' } : { as: 'makeup', windows: day.windows };

/** What a calendar makes of a date now, as the edit that would bring it back. */
export function dayEditOf(calendar: CalendarDefinition, date: string): DayEdit {
  if (calendar.holidays.includes(date)) return { as: 'holiday' };
  const makeup = calendar.makeupDays.find((day) => dateOf(day) === date);
  return makeup === undefined ? { as: 'weekly' } : makeupOf(makeup);
}

const isSame = (one: DayEdit, other: DayEdit): boolean =>
  one.as === other.as &&
  (one.as !== 'makeup' ||
    other.as !== 'makeup' ||
    JSON.stringify(one.windows ?? null) === JSON.stringify(other.windows ?? null));

/** The edits that differ from what the calendar says already. */
export const changingEdits = (calendar: CalendarDefinition, edits: DayEdits): DayEdits =>
  Object.fromEntries(
    Object.entries(edits).filter(([date, edit]) => !isSame(dayEditOf(calendar, date), edit)),
  );

/**
 * The calendar with some dates made into something else; a date is never both off and made up. Lists come back sorted.
 * Example: `withDays(calendar, { '2026-12-25': { as: 'holiday' } })` closes on Christmas Day.
 */
export function withDays(calendar: CalendarDefinition, edits: DayEdits): CalendarDefinition {
  const isKept = (date: string) => !Object.hasOwn(edits, date);
  const holidays = calendar.holidays.filter(isKept);
  const makeupDays = calendar.makeupDays.filter((day) => isKept(dateOf(day)));
  for (const [date, edit] of Object.entries(edits)) {
    if (edit.as === 'holiday') holidays.push(date);
    if (edit.as === 'makeup') makeupDays.push(edit.windows ? { date, windows: edit.windows } : date);
  }
  return {
    ...calendar,
    holidays: holidays.sort(),
    makeupDays: makeupDays.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
  };
}
