import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Filter } from './filter';

export interface ListRequest {
  filter: Filter;
  sort: { field: string; direction: 'ASC' | 'DESC' };
  first: number;
  last: number;
  embed: string[];
}

const KNOWN = new Set(['filter', 'sort', 'range', 'embed']);
const DEFAULT_ROWS = 25;

const malformed = (path: string): DomainError =>
  new DomainError('query.malformed', { path, params: { parameter: path } });

function json(query: URLSearchParams, name: string): unknown {
  const all = query.getAll(name);
  if (all.length > 1) throw malformed(name);
  const [text] = all;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(name);
  }
}

export function filterOf(value: unknown): Filter {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('filter');
  return { ...value };
}

export function sortOf(value: unknown): ListRequest['sort'] {
  if (value === undefined) return { field: 'id', direction: 'ASC' };
  const [field, direction, ...more] = Array.isArray(value) ? value : [];
  if (typeof field !== 'string' || more.length > 0 || (direction !== 'ASC' && direction !== 'DESC'))
    throw malformed('sort');
  return { field, direction };
}

function rangeOf(value: unknown, filter: Filter): [number, number] {
  // getMany names its records and no range: all of them are meant
  if (value === undefined) return [0, Array.isArray(filter.id) ? limits.rangeRows - 1 : DEFAULT_ROWS - 1];
  const [first, last, ...more] = Array.isArray(value) ? value : [];
  const isRange = Number.isSafeInteger(first) && Number.isSafeInteger(last) && first >= 0 && last >= first;
  if (!isRange || more.length > 0) throw malformed('range');
  if (last - first >= limits.rangeRows)
    throw new DomainError('query.range-too-large', { path: 'range', params: { max: limits.rangeRows } });
  return [first, last];
}

function embedOf(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) throw malformed('embed');
  return [...new Set<string>(value)];
}

/** Reads the `?embed=` of one record, which knows no other question. */
export function parseEmbed(query: URLSearchParams): string[] {
  const unknown = [...query.keys()].find((name) => name !== 'embed');
  if (unknown !== undefined) throw malformed(unknown);
  return embedOf(json(query, 'embed'));
}

/** Reads `?filter=&sort=&range=&embed=` as the stock simple-rest provider sends them. Whatever is not understood is 400. */
export function parseListRequest(query: URLSearchParams): ListRequest {
  const unknown = [...query.keys()].find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw malformed(unknown);
  const filter = filterOf(json(query, 'filter'));
  if (Array.isArray(filter.id) && filter.id.length > limits.rangeRows) {
    throw new DomainError('query.range-too-large', { path: 'filter', params: { max: limits.rangeRows } });
  }
  const [first, last] = rangeOf(json(query, 'range'), filter);
  return { filter, sort: sortOf(json(query, 'sort')), first, last, embed: embedOf(json(query, 'embed')) };
}
