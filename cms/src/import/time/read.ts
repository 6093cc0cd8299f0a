import { instantOfLocal } from '@shouwen/domain/calendar';
import { DomainError } from '@shouwen/domain/error';
import { readAs, type TimeFormat } from './format';
import { momentOf, type Moment } from './moment';
import { readPlain } from './plain-forms';

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** What a date without a clock time stands for: its first instant, or its last second. */
export type DateSide = 'begin' | 'end';

export interface TimeReading {
  formats: readonly TimeFormat[];
  timeZone: string;
  side: DateSide;
}

function momentIn(text: string, formats: readonly TimeFormat[]): Moment {
  const params = { value: text.slice(0, 60), date: text.slice(0, 60) };
  const readings = [...formats.map((format) => readAs(format, text)), readPlain(text)].filter(
    (each) => each !== null,
  );
  if (readings.length === 0) throw new DomainError('import.time-unreadable', { params });
  const moment = readings.map(momentOf).find((each) => each !== null);
  if (!moment) throw new DomainError('input.impossible-date', { params });
  return moment;
}

/**
 * The instant a text names. The mapping's formats go first; a text in a form that cannot be mistaken is understood
 * beside them. An offset in the text decides; without one it is local time of the mapping's zone, where a clock that
 * was put forward moves the time by the gap and of an hour that comes twice the first is meant.
 */
export function readInstant(text: string, { formats, timeZone, side }: TimeReading): Date {
  // full-width digits and colons are digits and colons
  const { wall, isDateOnly, offset } = momentIn(text.trim().normalize('NFKC'), formats);
  const at = isDateOnly && side === 'end' ? wall + DAY_MS - SECOND_MS : wall;
  return new Date(offset === null ? instantOfLocal(at, timeZone) : at - offset);
}
