import type { Fields } from '../contract/field';
import { maskPhone } from './mask-phone';

const SUFFIX = /_(neq|gte|gt|lte|lt|q|has)$/;
/** Seven digits and more, however they are written apart: nobody looks for a room or an hour by so many. */
const NUMBER = /\+?\d(?:[ -]?\d){6,}/g;

function masked(value: unknown, isPersonal: boolean): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => masked(each, isPersonal));
  if (typeof value !== 'string') return value;
  return isPersonal ? maskPhone(value) : value.replace(NUMBER, maskPhone);
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/**
 * A filter as others may read what somebody asked for: what is personal masked, and numbers that could be called
 * masked in all other words. Instants stay.
 *
 * @example maskFilter({ state: ['new'], q: '13812345678' }, ticketFields) // { state: ['new'], q: '138****5678' }
 */
export function maskFilter(
  filter: Readonly<Record<string, unknown>>,
  fields: Fields,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? name : name.replace(SUFFIX, '');
      const isPersonal = (Object.hasOwn(fields, field) && fields[field]?.isPersonal) ?? false;
      return [name, isInstant(value) ? value : masked(value, isPersonal)];
    }),
  );
}
