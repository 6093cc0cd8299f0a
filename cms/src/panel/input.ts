import { limits, type FieldSpec, type Fields } from '@shouwen/domain/contract';
import { parseInstant } from '@shouwen/domain/deadline';
import { DomainError } from '@shouwen/domain/error';

export type Input = Record<string, unknown>;

/** One or more fields that were refused; the answer names each in the caller's language. */
export class InvalidInput extends Error {
  constructor(readonly problems: readonly [DomainError, ...DomainError[]]) {
    super(problems.map((problem) => problem.message).join('; '));
  }
}

export function problem(
  code: DomainError['code'],
  field: string,
  params: Record<string, string | number> = {},
): DomainError {
  return new DomainError(code, { path: field, params: { field, ...params } });
}

const INT_MAX = 2_147_483_647;

function text(field: string, spec: FieldSpec, value: unknown): string {
  if (typeof value !== 'string') throw problem('input.wrong-type', field);
  if (value.includes('\u0000')) throw problem('input.nul-character', field);
  if (spec.required && value.trim() === '') throw problem('input.required', field);
  if (spec.max !== undefined && value.length > spec.max && [...value].length > spec.max) {
    throw problem('input.too-long', field, { max: spec.max });
  }
  return value;
}

function instant(field: string, value: unknown): string {
  if (typeof value !== 'string') throw problem('input.wrong-type', field);
  try {
    return new Date(parseInstant(value)).toISOString();
  } catch (error) {
    if (error instanceof DomainError) throw problem(error.code, field);
    throw error;
  }
}

function date(field: string, value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw problem('input.wrong-type', field);
  const parsed = Date.parse(value);
  // PostgreSQL knows no year 0
  if (value < '0001' || Number.isNaN(parsed) || !new Date(parsed).toISOString().startsWith(value))
    throw problem('input.impossible-date', field);
  return value;
}

function code(field: string, spec: FieldSpec, value: unknown): string {
  if (typeof value !== 'string') throw problem('input.wrong-type', field);
  if (spec.values && !spec.values.includes(value)) throw problem('input.not-in-list', field);
  return spec.values ? value : text(field, spec, value);
}

function integer(field: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw problem('input.wrong-type', field);
  if (Math.abs(value) > INT_MAX) throw problem('input.out-of-range', field);
  return value;
}

function relation(field: string, value: unknown): string {
  // an embedded record that comes back stands for its id
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (typeof id !== 'string') throw problem('input.wrong-type', field);
  return text(field, { kind: 'text', max: 60, required: true }, id);
}

function object(field: string, value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw problem('input.wrong-type', field);
  if (Buffer.byteLength(JSON.stringify(value)) > limits.objectBytes)
    throw problem('input.too-long', field, { max: limits.objectBytes });
  return value;
}

const ITEM = { kind: 'text', max: limits.codeCharacters, required: true } as const;

function list(field: string, spec: FieldSpec, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw problem('input.wrong-type', field);
  if (value.length > limits.listItems) throw problem('input.too-long', field, { max: limits.listItems });
  return spec.hasOwnItems ? value : value.map((item) => text(field, ITEM, item));
}

/** Reads one field as its kind says; throws a DomainError that names the field. */
export function readField(field: string, spec: FieldSpec, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (spec.required) throw problem('input.required', field);
    if (spec.nullable) return null;
    throw problem('input.wrong-type', field);
  }
  switch (spec.kind) {
    case 'instant':
      return instant(field, value);
    case 'date':
      return date(field, value);
    case 'code':
      return code(field, spec, value);
    case 'integer':
      return integer(field, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw problem('input.wrong-type', field);
      return value;
    case 'decimal':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw problem('input.wrong-type', field);
      return value;
    case 'relation':
      return relation(field, value);
    case 'object':
      return object(field, value);
    case 'list':
    case 'relations':
      return list(field, spec, value);
    default:
      return text(field, spec, value);
  }
}

/** Collects the refusals of several fields, so that a form shows all of them at once. */
export function collect<T>(
  names: Iterable<string>,
  read: (name: string) => T | undefined,
): Record<string, T> {
  const problems: DomainError[] = [];
  const result: Record<string, T> = {};
  for (const name of names) {
    try {
      const value = read(name);
      if (value !== undefined) result[name] = value;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(error);
    }
  }
  const [first, ...rest] = problems;
  if (first) throw new InvalidInput([first, ...rest]);
  return result;
}

const own = (input: Input, name: string): unknown => (Object.hasOwn(input, name) ? input[name] : undefined);

/** Reads the body of a verb or another act: every field known, required ones there. */
export function readInput(fields: Fields, input: Input): Input {
  return collect(new Set([...Object.keys(fields), ...Object.keys(input)]), (name) => {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec) throw problem('input.unknown-field', name);
    const value = own(input, name);
    return value === undefined && !spec.required ? undefined : readField(name, spec, value);
  });
}
