import { DomainError } from '../../error';
import { arranged } from './arranged';
import type { Notice } from './notice';

type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(body: Body, ...names: string[]): unknown[] {
  const name = names.find((each) => body[each] !== undefined && body[each] !== null);
  if (name === undefined) return [];
  const list = body[name];
  if (!Array.isArray(list)) throw new DomainError('notice.unreadable');
  return list;
}

// a make-up day with windows of its own is a centre's affair; a notice says only which days
const dateIn = (day: unknown): string => String(isBody(day) ? day.date : day);

const daysIn = (body: Body) => ({
  holidays: listIn(body, 'holidays', 'offDays').map(dateIn),
  makeupDays: listIn(body, 'makeupDays').map(dateIn),
});

/** `{"years": {"2027": {"holidays": […], "makeupDays": […]}}}`: how the shipped calendar and its kind are kept. */
function fromYears(years: Body): Notice {
  const bodies = Object.values(years).filter(isBody).map(daysIn);
  return arranged({
    holidays: bodies.flatMap(({ holidays }) => holidays),
    makeupDays: bodies.flatMap(({ makeupDays }) => makeupDays),
    named: Object.keys(years).map(Number),
  });
}

/** `{"year": 2027, "days": [{"date": …, "isOffDay": true}]}`: a year's file of the public collections. */
function fromDays(body: Body): Notice {
  const days = listIn(body, 'days').filter(isBody);
  if (days.some(({ isOffDay }) => typeof isOffDay !== 'boolean')) throw new DomainError('notice.unreadable');
  return arranged({
    holidays: days.filter(({ isOffDay }) => isOffDay === true).map(dateIn),
    makeupDays: days.filter(({ isOffDay }) => isOffDay === false).map(dateIn),
    ...(typeof body.year === 'number' ? { named: [body.year] } : {}),
  });
}

/** A calendar's record, or the part of one. */
function fromRecord(body: Body): Notice {
  const years = listIn(body, 'loadedYears').map(Number);
  return arranged({ ...daysIn(body), ...(years.length > 0 ? { named: years } : {}) });
}

/** A notice kept as JSON, in one of the three shapes that are about. */
export function jsonNotice(text: string): Notice {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new DomainError('notice.unreadable');
  }
  if (!isBody(body)) throw new DomainError('notice.unreadable');
  if (isBody(body.years)) return fromYears(body.years);
  if (Array.isArray(body.days)) return fromDays(body);
  if (body.holidays === undefined && body.offDays === undefined) throw new DomainError('notice.unreadable');
  return fromRecord(body);
}
