import { DomainError } from '../../error';
import { formatDate, parseDate } from '../civil';
import { arranged } from './arranged';
import { icsEvents, type IcsEvent } from './ics-events';
import type { Notice } from './notice';

/** No holiday lasts longer; whoever writes DTEND a year too late means something else. */
const MAX_DAYS = 31;

const nameOf = (event: IcsEvent): string => event.get('SUMMARY')?.value.slice(0, 60) ?? '';

function dayIn(event: IcsEvent, name: 'DTSTART' | 'DTEND'): number | null {
  const property = event.get(name);
  if (!property) return null;
  const match = /^(\d{4})(\d{2})(\d{2})(T.*)?$/.exec(property.value);
  if (match?.[4] !== undefined)
    throw new DomainError('notice.not-all-day', { params: { name: nameOf(event) } });
  const day = match ? parseDate(match.slice(1, 4).join('-')) : null;
  if (day === null)
    throw new DomainError('notice.date-invalid', { params: { date: property.value.slice(0, 40) } });
  return day;
}

/** The dates of an all-day event: DTEND is the day after the last one (RFC 5545, 3.6.1); without it, one day. */
function datesOf(event: IcsEvent): string[] {
  for (const rule of ['RRULE', 'RDATE', 'DURATION'])
    if (event.has(rule)) throw new DomainError('notice.recurring', { params: { name: nameOf(event), rule } });
  const from = dayIn(event, 'DTSTART');
  const to = dayIn(event, 'DTEND') ?? (from ?? 0) + 1;
  if (from === null) throw new DomainError('notice.unreadable');
  // some feeds end a single day on itself
  const length = to === from ? 1 : to - from;
  if (length < 1 || length > MAX_DAYS)
    throw new DomainError('notice.span-invalid', { params: { name: nameOf(event) } });
  return Array.from({ length }, (_, index) => formatDate(from + index));
}

/** Off, made up, or neither, by Apple's mark or by the word in the title: 休 and 放假, 班 and 补班. */
function kindOf(event: IcsEvent): 'holiday' | 'makeup' | 'festival' {
  const mark = event.get('X-APPLE-SPECIAL-DAY')?.value.toUpperCase();
  if (mark === 'WORK-HOLIDAY') return 'holiday';
  if (mark === 'ALTERNATE-WORKDAY') return 'makeup';
  const name = nameOf(event);
  if (/班/.test(name)) return 'makeup';
  // 调休 alone is said of both, the day off and the day that pays for it
  if (/调休/.test(name) && !/放假|假期|补休|[（(【[]休[)）】\]]/.test(name))
    throw new DomainError('notice.kind-unknown', { params: { name } });
  return /休|放假|假期/.test(name) ? 'holiday' : 'festival';
}

/**
 * A notice kept as iCalendar: all-day events whose titles say 休 or 班, as the usual Chinese feeds do. Rules that repeat
 * and events by the clock are refused; festivals on which people work are named in `skipped`.
 */
export function icsNotice(text: string): Notice {
  const events = icsEvents(text).filter((event) => event.get('STATUS')?.value.toUpperCase() !== 'CANCELLED');
  const told = events.map((event) => ({ event, kind: kindOf(event) }));
  const dates = (kind: string) =>
    told.filter((each) => each.kind === kind).flatMap(({ event }) => datesOf(event));
  const skipped = told.filter(({ kind }) => kind === 'festival').map(({ event }) => nameOf(event));
  return arranged({ holidays: dates('holiday'), makeupDays: dates('makeup'), skipped });
}
