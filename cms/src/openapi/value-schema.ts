import { limits, type FieldSpec } from '@shouwen/domain/contract';
import type { Schema } from '../panel/description';

const INT_MAX = 2_147_483_647;
const TEXT: Schema = { type: 'string' };

const ofKind: Readonly<Record<FieldSpec['kind'], Schema>> = {
  id: TEXT,
  text: TEXT,
  longText: TEXT,
  code: TEXT,
  integer: { type: 'integer', minimum: -INT_MAX, maximum: INT_MAX },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  instant: { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  relation: TEXT,
  relations: { type: 'array', items: TEXT },
  object: { type: 'object' },
  list: { type: 'array' },
};

/** One value of a field's kind, as an answer or a filter holds it. */
export const valueSchema = ({ kind, values }: FieldSpec): Schema =>
  values ? { ...ofKind[kind], enum: values } : ofKind[kind];

/** The same, or null. */
export function orNull({ type, enum: values, ...schema }: Schema): Schema {
  return {
    type: [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
    ...schema,
  };
}

const ITEM: Schema = { type: 'string', maxLength: limits.codeCharacters, pattern: '\\S' };
const ID: Schema = { type: 'string', minLength: 1, maxLength: limits.codeCharacters };

function takenSchema(spec: FieldSpec): Schema {
  if (spec.kind === 'relation') return ID;
  if (spec.kind === 'list' || spec.kind === 'relations') return { type: 'array', items: ITEM };
  const value = valueSchema(spec);
  if (value.type !== 'string' || spec.values || value.format) return value;
  return {
    ...value,
    ...(spec.max === undefined ? {} : { maxLength: spec.max }),
    // not only blanks
    ...(spec.required ? { pattern: '\\S' } : {}),
  };
}

/** What an input takes for a field; null only where that means something. */
export function inputSchema(spec: FieldSpec, takesNull = spec.nullable === true): Schema {
  const value = takenSchema(spec);
  return takesNull && !spec.required ? orNull(value) : value;
}
