import { chineseCalendar, parseCalendar, type CalendarDefinition } from '../calendar';
import { dueAt } from './due-at';
import { parseInstant } from './parse-instant';
import type { DueRequest, Pause, Target } from './types';

/** Statutory days, Monday to Friday 09:00–18:00. */
export const desk = chineseCalendar();

const office = [['09:00', '18:00']];

/** An office week without any days off, every year known. */
export const officeCalendar = (more: object = {}): CalendarDefinition =>
  parseCalendar({
    timeZone: 'Asia/Shanghai',
    weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
    ...more,
  });

export const everyDay = (windows: string[][]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, windows]));

type Told = Omit<DueRequest, 'start' | 'pauses' | 'requestedAt' | 'target' | 'calendar'> & {
  calendar?: CalendarDefinition;
  pauses?: [string, string | null][];
  requestedAt?: string;
  offset?: string;
};

/** Due time for a person: wall clocks in, wall clock out, all at the same offset (+08:00 unless told). */
export function dueFor(start: string, target: Target, told: Told = {}): string | null {
  const offset = told.offset ?? '+08:00';
  const at = (text: string) => parseInstant(text + offset);
  const due = dueAt({
    start: at(start),
    target,
    calendar: told.calendar ?? desk,
    pauses: told.pauses?.map(([from, to]): Pause => [at(from), to === null ? null : at(to)]),
    requestedAt: told.requestedAt === undefined ? null : at(told.requestedAt),
  });
  if (due === null) return null;
  const east = parseInstant(`2000-01-01T00:00Z`) - at('2000-01-01T00:00');
  return new Date(due + east).toISOString().slice(0, 16);
}

export const workingDays = (amount: number): Target => ({ amount, unit: 'workingDays' });
export const sameClock = (amount: number): Target => ({ amount, unit: 'workingDays', dayCount: 'sameClock' });
export const workingHours = (amount: number): Target => ({ amount, unit: 'workingHours' });
export const hours = (amount: number): Target => ({ amount, unit: 'hours' });
export const days = (amount: number): Target => ({ amount, unit: 'days' });
export const months = (amount: number): Target => ({ amount, unit: 'months' });
