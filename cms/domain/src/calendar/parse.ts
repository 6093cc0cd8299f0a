import { DomainError } from '../error';
import { asRecord, refuseUnknown } from '../error/shape';
import { parseDate, yearOf } from './civil';
import { parseWindows } from './parse-window';
import { weekdays, type CalendarDefinition, type MakeupDay, type Weekday, type Window } from './types';
import { isZoneName } from './zone-name';

const FIELDS = ['timeZone', 'weekly', 'holidays', 'makeupDays', 'loadedYears'];
const DEFAULT_ZONE = 'Asia/Shanghai';
const codes = { wrongType: 'calendar.wrong-type', unknownField: 'calendar.unknown-field' } as const;

function parseZone(input: unknown): string {
  if (input === undefined) return DEFAULT_ZONE;
  if (typeof input === 'string' && isZoneName(input)) return input;
  const zone = typeof input === 'string' ? input.slice(0, 60) : String(typeof input);
  throw new DomainError('calendar.zone-unknown', { path: 'timeZone', params: { zone } });
}

function parseWeekly(input: unknown): Record<Weekday, Window[]> {
  if (input === undefined || input === null) {
    throw new DomainError('calendar.weekly-missing', { path: 'weekly' });
  }
  const weekly = asRecord(input, codes, 'weekly');
  refuseUnknown(weekly, weekdays, codes, 'weekly');
  const day = (name: Weekday) => parseWindows(weekly[name] ?? [], `weekly.${name}`);
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  };
}

function parseDay(input: unknown, path: string): string {
  if (typeof input !== 'string') throw new DomainError('calendar.wrong-type', { path });
  const day = parseDate(input);
  if (day === null || yearOf(day) < 1900) {
    throw new DomainError('calendar.date-invalid', { path, params: { date: input.slice(0, 40) } });
  }
  return input;
}

function parseMakeupDay(input: unknown, path: string): MakeupDay {
  if (typeof input === 'string') return parseDay(input, path);
  const entry = asRecord(input, codes, path);
  refuseUnknown(entry, ['date', 'windows'], codes, path);
  const date = parseDay(entry.date, `${path}.date`);
  if (entry.windows === undefined || entry.windows === null) return date;
  const windows = parseWindows(entry.windows, `${path}.windows`);
  if (windows.length === 0) throw new DomainError('calendar.window-empty', { path: `${path}.windows` });
  return { date, windows };
}

function parseList<T>(input: unknown, path: string, parseItem: (item: unknown, path: string) => T): T[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw new DomainError('calendar.wrong-type', { path });
  return input.map((item: unknown, index) => parseItem(item, `${path}[${index}]`));
}

export const dateOf = (day: MakeupDay): string => (typeof day === 'string' ? day : day.date);

function withoutRepeats(holidays: string[], makeupDays: MakeupDay[]) {
  const kept = new Map<string, MakeupDay>();
  const off = new Set(holidays);
  for (const day of makeupDays) {
    const date = dateOf(day);
    const earlier = kept.get(date);
    const differs = earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(day);
    if (off.has(date) || differs) {
      throw new DomainError('calendar.day-conflict', { path: 'makeupDays', params: { date } });
    }
    kept.set(date, day);
  }
  const sorted = [...kept.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return { holidays: [...off].sort(), makeupDays: sorted };
}

function parseYear(input: unknown, path: string): number {
  const isYear = typeof input === 'number' && Number.isInteger(input) && input >= 1900 && input <= 9999;
  if (!isYear) throw new DomainError('calendar.year-invalid', { path });
  return input;
}

function parseLoadedYears(input: unknown): number[] | undefined {
  if (input === undefined || input === null) return undefined;
  const years = parseList(input, 'loadedYears', parseYear);
  return [...new Set(years)].sort((a, b) => a - b);
}

function refuseNeverOpen(weekly: Record<Weekday, Window[]>, makeupDays: MakeupDay[]): void {
  const isWeekOpen = weekdays.some((name) => weekly[name].length > 0);
  // a make-up day without windows of its own borrows Monday's; with an empty week there are none to borrow
  if (!isWeekOpen && !makeupDays.some((day) => typeof day !== 'string')) {
    throw new DomainError('calendar.never-opens', { path: 'weekly' });
  }
}

/**
 * A calendar from untrusted input, or a `DomainError` that names the fault and its place (domain page, "Working time").
 * Windows come back sorted, lists sorted and without repeats; a missing weekday is closed, a missing zone Asia/Shanghai.
 * Example: `parseCalendar({ weekly: { mon: [['09:00', '18:00']] } })` opens on Mondays, nine hours.
 */
export function parseCalendar(input: unknown): CalendarDefinition {
  const body = asRecord(input, codes, 'calendar');
  refuseUnknown(body, FIELDS, codes);
  const timeZone = parseZone(body.timeZone);
  const weekly = parseWeekly(body.weekly);
  const days = withoutRepeats(
    parseList(body.holidays, 'holidays', parseDay),
    parseList(body.makeupDays, 'makeupDays', parseMakeupDay),
  );
  refuseNeverOpen(weekly, days.makeupDays);
  const loadedYears = parseLoadedYears(body.loadedYears);
  return { timeZone, weekly, ...days, ...(loadedYears ? { loadedYears } : {}) };
}
