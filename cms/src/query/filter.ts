import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Parameters } from './parameters';
import type { Relation } from './relation';
import { isComparable, isHolding, isOrderable, isTextual, type Source } from './source';
import { filterValue } from './value';
import { containing, matchesWords, type Look } from './words';

export type Filter = Record<string, unknown>;

const ORDERED = { _gt: '>', _gte: '>=', _lt: '<', _lte: '<=' } as const;
const SUFFIX = /^(.+?)(_neq|_gte|_gt|_lte|_lt|_q|_has)?$/;

const isOrdered = (suffix: string): suffix is keyof typeof ORDERED => suffix in ORDERED;

function keysOf(source: Source, placeholder: string): string {
  if (!source.lookup) return placeholder;
  const { table, column } = source.lookup;
  return `ARRAY(SELECT r.id FROM "${table}" r WHERE r."${column}" = ANY(${placeholder}))`;
}

/**
 * A code of our own list, checked against it, stands in the statement as it is: only then can a plan that is made once
 * use an index over some of the codes.
 */
const isListed = ({ spec, lookup }: Source): boolean =>
  spec.kind === 'code' && spec.values !== undefined && lookup === undefined;

const literal = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;

function among(source: Source, checked: readonly unknown[], parameters: Parameters): string {
  if (isListed(source) && checked.length > 0) {
    const codes = [...new Set(checked.map(literal))].sort();
    return `${source.compare} IN (${codes.join(', ')})`;
  }
  const keys = keysOf(source, `${parameters.add(checked)}::${source.cast}[]`);
  return `${source.compare} = ANY(${keys})`;
}

function anyOf(source: Source, values: readonly unknown[], parameters: Parameters): string {
  const present = values.filter((value) => value !== null);
  const checked = present.map((value) => filterValue(source.field, source.spec, value));
  const isAmong = among(source, checked, parameters);
  return present.length === values.length ? isAmong : `(${isAmong} OR ${source.compare} IS NULL)`;
}

/** One value is compared by `=`, not by `ANY`: only then does an index also give the order of what follows. */
function isThis(source: Source, value: unknown, parameters: Parameters): string {
  if (value === null) return `${source.compare} IS NULL`;
  const checked = filterValue(source.field, source.spec, value);
  if (isListed(source)) return `${source.compare} = ${literal(checked)}`;
  const placeholder = parameters.add(checked);
  if (!source.lookup) return `${source.compare} = ${placeholder}::${source.cast}`;
  const { table, column } = source.lookup;
  return `${source.compare} = (SELECT r.id FROM "${table}" r WHERE r."${column}" = ${placeholder})`;
}

function isEqual(source: Source, value: unknown, parameters: Parameters): string {
  if (!Array.isArray(value)) return isThis(source, value, parameters);
  return value.length === 1 ? isThis(source, value[0], parameters) : anyOf(source, value, parameters);
}

/** Different, or not set: what a person expects of "not". */
function isDifferent(source: Source, value: unknown, parameters: Parameters): string {
  if (value === null) return `${source.compare} IS NOT NULL`;
  return `(${isEqual(source, value, parameters)}) IS NOT TRUE`;
}

function compared(
  source: Source,
  suffix: keyof typeof ORDERED,
  value: unknown,
  parameters: Parameters,
): string {
  if (!isOrderable(source.spec))
    throw new DomainError('query.unknown-operator', { path: source.field, params: { operator: suffix } });
  const placeholder = parameters.add(filterValue(source.field, source.spec, value));
  return `${source.compare} ${ORDERED[suffix]} ${placeholder}::${source.cast}`;
}

function contains(source: Source, value: unknown, parameters: Parameters): string {
  if (!isTextual(source.spec))
    throw new DomainError('query.unknown-operator', { path: source.field, params: { operator: '_q' } });
  if (typeof value !== 'string')
    throw new DomainError('query.wrong-type', { path: source.field, params: { field: source.field } });
  return `${source.compare} ILIKE ${parameters.add(containing(value))}`;
}

/** A list that holds this text, or any of several. */
function holds({ field, spec, compare }: Source, value: unknown, parameters: Parameters): string {
  if (!isHolding(spec))
    throw new DomainError('query.unknown-operator', { path: field, params: { operator: '_has' } });
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  const each = wanted.map((text) => {
    if (typeof text !== 'string')
      throw new DomainError('query.wrong-type', { path: field, params: { field } });
    return `${compare} @> to_jsonb(${parameters.add(text)}::text)`;
  });
  return each.length === 0 ? 'false' : `COALESCE(${each.join(' OR ')}, false)`;
}

function condition(source: Source, suffix: string, value: unknown, parameters: Parameters): string {
  if (suffix === '_has') return holds(source, value, parameters);
  if (!isComparable(source))
    throw new DomainError('query.unknown-field', { path: source.field, params: { field: source.field } });
  if (isOrdered(suffix)) return compared(source, suffix, value, parameters);
  if (suffix === '_q') return contains(source, value, parameters);
  return suffix === '_neq' ? isDifferent(source, value, parameters) : isEqual(source, value, parameters);
}

function sourceAndSuffix(key: string, { sources, masked }: Relation): [Source, string] {
  const [, field = key, suffix = ''] = sources.has(key) ? [key, key] : (SUFFIX.exec(key) ?? []);
  const source = sources.get(field);
  if (!source) throw new DomainError('query.unknown-field', { path: key, params: { field: key } });
  if (masked.has(field) && (isComparable(source) || isHolding(source.spec)))
    throw new DomainError('query.masked-field', { path: key, params: { field } });
  return [source, suffix];
}

function refuseTooLarge(filter: Filter): void {
  const values = Object.values(filter);
  const count = values.reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
  if (values.length > limits.filterFields || count > limits.filterValues)
    throw new DomainError('query.too-large', { path: 'filter' });
}

/**
 * Compiles a filter in the panel's language to SQL conditions over `t`. Unknown fields, operators and values of
 * the wrong kind are refused (400), masked fields too; values travel as parameters, but for the codes of our own lists.
 */
export function compileFilter(
  filter: Filter,
  relation: Relation,
  parameters: Parameters,
  look: Look = 'exact',
): string[] {
  refuseTooLarge(filter);
  return Object.entries(filter).map(([key, value]) => {
    if (key === 'q') return matchesWords(relation.search, value, parameters, look);
    const [source, suffix] = sourceAndSuffix(key, relation);
    return condition(source, suffix, value, parameters);
  });
}
