import { changingEdits, withDays, type DayEdits, type Weekday, type Window } from '@shouwen/domain/calendar';
import { definitionOf, type Calendar } from './calendar';

/** What somebody has changed and not saved yet; it lies on whatever the record is by then. */
export interface Draft {
  days: DayEdits;
  /** Years that become loaded. */
  years: readonly number[];
  name?: string;
  timeZone?: string;
  weekly?: Record<Weekday, Window[]>;
}

export const noDraft: Draft = { days: {}, years: [] };

type Edited = Pick<Calendar, 'name' | 'timeZone' | 'weekly' | 'holidays' | 'makeupDays' | 'loadedYears'>;

/** The record as it would be if the draft were saved. */
export const drafted = (calendar: Calendar, draft: Draft): Edited => {
  const definition = definitionOf(calendar);
  const { holidays, makeupDays } = withDays(definition, draft.days);
  const loadedYears = [...new Set([...(definition.loadedYears ?? []), ...draft.years])];
  return {
    name: draft.name ?? calendar.name,
    timeZone: draft.timeZone ?? calendar.timeZone,
    weekly: draft.weekly ?? calendar.weekly,
    holidays,
    makeupDays,
    loadedYears: loadedYears.sort((a, b) => a - b),
  };
};

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Without what changes nothing: a day that was put back is no change. */
export const settled = (calendar: Calendar, draft: Draft): Draft => {
  const { name, timeZone, weekly } = draft;
  const definition = definitionOf(calendar);
  return {
    days: changingEdits(definition, draft.days),
    years: draft.years.filter((year) => !definition.loadedYears?.includes(year)),
    ...(name !== undefined && name !== calendar.name ? { name } : {}),
    ...(timeZone !== undefined && timeZone !== calendar.timeZone ? { timeZone } : {}),
    ...(weekly !== undefined && differs(weekly, calendar.weekly) ? { weekly } : {}),
  };
};

export const isEmpty = ({ days, years, name, timeZone, weekly }: Draft): boolean =>
  Object.keys(days).length === 0 &&
  years.length === 0 &&
  name === undefined &&
  timeZone === undefined &&
  weekly === undefined;

/** What differs between two states, as the first has it. */
const differing = (one: Edited, other: Edited): Partial<Edited> => {
  const names = Object.keys(one) as (keyof Edited)[];
  return Object.fromEntries(
    names.filter((name) => differs(one[name], other[name])).map((name) => [name, one[name]]),
  );
};

const present = (calendar: Calendar): Edited => drafted(calendar, noDraft);

/** Only the fields that the draft changes: the PUT is a merge. */
export const changedFields = (calendar: Calendar, draft: Draft): Partial<Edited> =>
  differing(drafted(calendar, draft), present(calendar));

/** The same fields as they were before. */
export const formerFields = (calendar: Calendar, draft: Draft): Partial<Edited> =>
  differing(present(calendar), drafted(calendar, draft));
