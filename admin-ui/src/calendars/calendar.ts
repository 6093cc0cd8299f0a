import type { CalendarDefinition } from '@shouwen/domain/calendar';

/** A calendar as `/panel/calendars` answers it. */
export interface Calendar extends CalendarDefinition {
  id: string;
  version: number;
  name: string;
  code: string;
}

/** The part of a record that the rules know. */
export const definitionOf = ({
  timeZone,
  weekly,
  holidays,
  makeupDays,
  loadedYears,
}: CalendarDefinition): CalendarDefinition => ({
  timeZone,
  weekly,
  // an old record may hold no list at all
  holidays: holidays ?? [],
  makeupDays: makeupDays ?? [],
  loadedYears: loadedYears ?? [],
});

/** How many tickets an edit concerns, as the server counts them before anything is saved. */
export interface Impact {
  running: number;
  moved: number;
}
