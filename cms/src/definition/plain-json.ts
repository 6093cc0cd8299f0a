import { DomainError } from '@shouwen/domain/error';

/** A field of JSON as a form sends it: already a value, or still its text. */
export function plainJson(field: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new DomainError('input.malformed-json', { path: field, params: { field } });
  }
}
