import type { FieldSpec, Fields } from '@shouwen/domain/contract';
import type { Stored } from './maker';

/** What a list answers, worked out from all its records in the test itself. */
const TEXTUAL = ['text', 'longText'];
const ORDERABLE = [...TEXTUAL, 'integer', 'decimal', 'instant', 'date'];

export const comparable = (fields: Fields): [string, FieldSpec][] =>
  Object.entries(fields).filter(
    ([, { kind, writeOnly, isShownOnly }]) =>
      kind !== 'object' && kind !== 'list' && !writeOnly && !isShownOnly,
  );

type Plain = string | number | boolean;

/** Smaller, equal or greater; what is not set stands after everything. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return (a as Plain) < (b as Plain) ? -1 : 1;
}

const OPERATORS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  '': (value, wanted) => (Array.isArray(wanted) ? wanted.includes(value) : value === wanted),
  _neq: (value, wanted) => (Array.isArray(wanted) ? !wanted.includes(value) : value !== wanted),
  _gt: (value, wanted) => value !== null && compare(value, wanted) > 0,
  _gte: (value, wanted) => value !== null && compare(value, wanted) >= 0,
  _lt: (value, wanted) => value !== null && compare(value, wanted) < 0,
  _lte: (value, wanted) => value !== null && compare(value, wanted) <= 0,
  _q: (value, wanted) =>
    String(value ?? '')
      .toLowerCase()
      .includes(String(wanted).toLowerCase()),
};

export interface Asked {
  name: string;
  suffix: string;
  value: unknown;
}

/** Whether a field of this kind knows the operator. */
export function takes({ kind }: FieldSpec, suffix: string): boolean {
  if (suffix === '' || suffix === '_neq') return true;
  return suffix === '_q' ? TEXTUAL.includes(kind) : ORDERABLE.includes(kind);
}

/** The ids of the records that a filter means, sorted. */
export const meant = (rows: readonly Stored[], { name, suffix, value }: Asked): string[] =>
  rows
    .filter((row) => OPERATORS[suffix]?.(row[name], value))
    .map(({ id }) => id)
    .sort();

/** One question for every operator and for some values that stand in the records. */
export function questionsOf(rows: readonly Stored[], name: string, spec: FieldSpec): Asked[] {
  const values = [...new Set(rows.map((row) => row[name]))];
  const [some, ...more] = values.filter((value) => value !== null);
  const nulls = ['', '_neq'].map((suffix) => ({ name, suffix, value: null }));
  if (some === undefined) return nulls;
  const last = more.at(-1) ?? some;
  const asked = ['', '_neq', '_gt', '_gte', '_lt', '_lte'].flatMap((suffix) =>
    [...new Set([some, last])].map((value) => ({ name, suffix, value })),
  );
  const lists = ['', '_neq'].map((suffix) => ({ name, suffix, value: [some, last, null] }));
  const part = String(some).slice(1, 6).toUpperCase();
  return [...asked, ...lists, ...nulls, { name, suffix: '_q', value: takes(spec, '_q') ? part : 'x' }];
}
