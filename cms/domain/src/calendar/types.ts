export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Local [open, close) as `HH:MM`; close may be `24:00`, the start of the next local day. */
export type Window = [open: string, close: string];

/** A make-up workday: with Monday's windows when only its date is given. */
export type MakeupDay = string | { date: string; windows: Window[] };

export interface CalendarDefinition {
  /** An IANA name such as `Asia/Shanghai`. */
  timeZone: string;
  weekly: Record<Weekday, Window[]>;
  /** Days off, `YYYY-MM-DD`. */
  holidays: string[];
  makeupDays: MakeupDay[];
  /** The years whose days off are known; absent: every year is known. */
  loadedYears?: number[];
}
