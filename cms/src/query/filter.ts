import { DomainError } from '@shouwen/domain/error';
import type { Parameters } from './parameters';
import type { Source } from './source';
import { filterValue } from './value';

export type Filter = Record<string, unknown>;

const ORDERED = { _gt: '>', _gte: '>=', _lt: '<', _lte: '<=' } as const;
const SUFFIX = /^(.+?)(_neq|_gte|_gt|_lte|_lt|_q)?$/;
const ORDERABLE = new Set(['text', 'longText', 'integer', 'decimal', 'instant', 'date']);
const TEXTUAL = new Set(['text', 'longText']);

const isOrdered = (suffix: string): suffix is keyof typeof ORDERED => suffix in ORDERED;

/** A text that ILIKE takes literally, wherever it stands. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function keysOf(source: Source, placeholder: string): string {
  if (!source.lookup) return placeholder;
  const { table, column } = source.lookup;
  return `ARRAY(SELECT r.id FROM "${table}" r WHERE r."${column}" = ANY(${placeholder}))`;
}

function anyOf(source: Source, values: readonly unknown[], parameters: Parameters): string {
  const present = values.filter((value) => value !== null);
  const checked = present.map((value) => filterValue(source.field, source.spec, value));
  const keys = keysOf(source, `${parameters.add(checked)}::${source.cast}[]`);
  const isAmong = `${source.compare} = ANY(${keys})`;
  return present.length === values.length ? isAmong : `(${isAmong} OR ${source.compare} IS NULL)`;
}

function isEqual(source: Source, value: unknown, parameters: Parameters): string {
  if (Array.isArray(value)) return anyOf(source, value, parameters);
  return value === null ? `${source.compare} IS NULL` : anyOf(source, [value], parameters);
}

/** Different, or not set: what a person expects of "not". */
function isDifferent(source: Source, value: unknown, parameters: Parameters): string {
  if (value === null) return `${source.compare} IS NOT NULL`;
  const among = isEqual(source, value, parameters);
  return `(${among}) IS NOT TRUE`;
}

function compared(
  source: Source,
  suffix: keyof typeof ORDERED,
  value: unknown,
  parameters: Parameters,
): string {
  if (!ORDERABLE.has(source.spec.kind))
    throw new DomainError('query.unknown-operator', { path: source.field, params: { operator: suffix } });
  const placeholder = parameters.add(filterValue(source.field, source.spec, value));
  return `${source.compare} ${ORDERED[suffix]} ${placeholder}::${source.cast}`;
}

function contains(source: Source, value: unknown, parameters: Parameters): string {
  if (!TEXTUAL.has(source.spec.kind))
    throw new DomainError('query.unknown-operator', { path: source.field, params: { operator: '_q' } });
  if (typeof value !== 'string')
    throw new DomainError('query.wrong-type', { path: source.field, params: { field: source.field } });
  return `${source.compare} ILIKE ${parameters.add(containing(value))}`;
}

function condition(source: Source, suffix: string, value: unknown, parameters: Parameters): string {
  if (source.spec.kind === 'object' || source.spec.kind === 'list') {
    throw new DomainError('query.unknown-field', { path: source.field, params: { field: source.field } });
  }
  if (isOrdered(suffix)) return compared(source, suffix, value, parameters);
  if (suffix === '_q') return contains(source, value, parameters);
  return suffix === '_neq' ? isDifferent(source, value, parameters) : isEqual(source, value, parameters);
}

function sourceAndSuffix(key: string, sources: ReadonlyMap<string, Source>): [Source, string] {
  const exact = sources.get(key);
  if (exact) return [exact, ''];
  const [, field = key, suffix = ''] = SUFFIX.exec(key) ?? [];
  const source = suffix ? sources.get(field) : undefined;
  if (source) return [source, suffix];
  throw new DomainError('query.unknown-field', { path: key, params: { field: key } });
}

function matchesText(search: readonly string[], value: unknown, parameters: Parameters): string {
  if (typeof value !== 'string' || search.length === 0)
    throw new DomainError('query.wrong-type', { path: 'q', params: { field: 'q' } });
  if (value.trim() === '') return 'true';
  const placeholder = parameters.add(containing(value.trim()));
  return `(${search.map((column) => `${column} ILIKE ${placeholder}`).join(' OR ')})`;
}

/**
 * Compiles a filter in the panel's language to one SQL condition over `t`. Unknown fields, operators and values of
 * the wrong kind are refused (400); values travel as parameters only.
 */
export function compileFilter(
  filter: Filter,
  sources: ReadonlyMap<string, Source>,
  search: readonly string[],
  parameters: Parameters,
): string[] {
  return Object.entries(filter).map(([key, value]) => {
    if (key === 'q') return matchesText(search, value, parameters);
    const [source, suffix] = sourceAndSuffix(key, sources);
    return condition(source, suffix, value, parameters);
  });
}
