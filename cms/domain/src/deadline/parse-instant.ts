import { DAY_MS, parseDate } from '../calendar/civil';
import { DomainError } from '../error';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const MINUTE_MS = 60_000;

/** First and last instant that four-digit years can say. */
export const FIRST_INSTANT = Date.UTC(1900, 0, 1);
export const LAST_INSTANT = Date.UTC(10_000, 0, 1) - 1;

function clockMs(hour: number, minute: number, second: number, fraction: string): number | null {
  const ms = ((hour * 60 + minute) * 60 + second) * 1000 + Number(`${fraction}000`.slice(0, 3));
  // ISO 8601 knows 24:00 as the end of a day, and nothing past it
  return minute > 59 || second > 59 || ms > DAY_MS || (hour === 24 && /[1-9]/.test(fraction)) ? null : ms;
}

function offsetMs(text: string): number | null {
  if (text.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(':', ''))];
  if (hours > 23 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}

/**
 * Epoch ms of an ISO 8601 instant; the offset (or Z) is required and the date must exist, so that
 * `2025-06-06T16:00+08:00` is the same everywhere and `2025-02-30T…` is refused. Finer than ms is cut off.
 */
export function parseInstant(input: unknown, path?: string): number {
  if (typeof input !== 'string') throw new DomainError('instant.wrong-type', { path });
  const params = { text: input.slice(0, 60) };
  const match = INSTANT.exec(input);
  const day = match ? parseDate(match[1] ?? '') : null;
  const clock = match && clockMs(Number(match[2]), Number(match[3]), Number(match[4] ?? 0), match[5] ?? '');
  if (!match || day === null || clock === null) throw new DomainError('instant.invalid', { path, params });
  if (match[6] === undefined) throw new DomainError('instant.offset-missing', { path, params });
  const offset = offsetMs(match[6]);
  if (offset === null) throw new DomainError('instant.invalid', { path, params });
  const instant = day * DAY_MS + clock - offset;
  if (instant < FIRST_INSTANT || instant > LAST_INSTANT) {
    throw new DomainError('instant.out-of-range', { path, params });
  }
  return instant;
}
