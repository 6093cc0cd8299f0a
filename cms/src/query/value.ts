import type { FieldSpec } from '@shouwen/domain/contract';
import { parseInstant } from '@shouwen/domain/deadline';
import { DomainError } from '@shouwen/domain/error';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INT_MAX = 2_147_483_647;

const wrong = (field: string): never => {
  throw new DomainError('query.wrong-type', { path: field, params: { field } });
};

function instant(field: string, value: unknown): string {
  if (typeof value !== 'string') return wrong(field);
  return new Date(parseInstant(value, field)).toISOString();
}

function date(field: string, value: unknown): string {
  // PostgreSQL knows no year 0
  const isDate =
    typeof value === 'string' && DATE.test(value) && value >= '0001' && !Number.isNaN(Date.parse(value));
  return isDate && new Date(value).toISOString().startsWith(value) ? value : wrong(field);
}

function whole(field: string, value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= INT_MAX
    ? value
    : wrong(field);
}

/** Checks one value that a filter names against the kind of its field; anything else is 400, never guessed at. */
export function filterValue(field: string, spec: FieldSpec, value: unknown): unknown {
  switch (spec.kind) {
    case 'instant':
      return instant(field, value);
    case 'date':
      return date(field, value);
    case 'integer':
      return whole(field, value);
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value) ? value : wrong(field);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(field);
    case 'code':
      if (typeof value !== 'string' || (spec.values && !spec.values.includes(value))) return wrong(field);
      return value;
    default:
      return typeof value === 'string' ? value : wrong(field);
  }
}
