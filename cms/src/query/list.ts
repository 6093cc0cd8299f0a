import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../postgres/sql';
import type { Relation, Row } from './relation';
import type { ListRequest } from './request';
import { spreadOf, wayByIndex, wayByWalking, type Way } from './search';
import { Selection } from './selection';
import { isComparable } from './source';

/** The ORDER BY of a sort; refuses what has no order and what the caller sees masked. */
export function orderBy(relation: Relation, { field, direction }: ListRequest['sort']): string {
  const source = relation.sources.get(field);
  if (!source || !isComparable(source))
    throw new DomainError('query.unknown-sort', { path: 'sort', params: { field } });
  if (relation.masked.has(field))
    throw new DomainError('query.masked-field', { path: 'sort', params: { field } });
  // a relation or code is ordered as the answer shows it
  const by = source.lookup ? source.select : source.compare;
  return field === 'id' ? `${by} ${direction}` : `${by} ${direction}, t.id ${direction}`;
}

/** How many rows a full page holds. */
const rowsIn = ({ first, last }: Pick<ListRequest, 'first' | 'last'>): number => last - first + 1;

/** The SQL of one page of a selection, whose parameters it completes; `from` where not all rows are to be looked at. */
export function rowsText(
  selection: Selection,
  page: Omit<ListRequest, 'filter' | 'embed'>,
  from = selection.relation.from,
): string {
  const { relation, parameters } = selection;
  const order = selection.bind(orderBy(relation, page.sort));
  const select = selection.bind(relation.select);
  const limit = parameters.add(rowsIn(page));
  const offset = page.first === 0 ? '' : ` OFFSET ${parameters.add(page.first)}`;
  // the page first, then what it shows: what stands before the page is passed over without being worked out
  const rows = `SELECT t.* FROM ${from} WHERE ${selection.where} ORDER BY ${order} LIMIT ${limit}${offset}`;
  return `SELECT ${select} FROM (${rows}) t ORDER BY ${order}`;
}

async function pageIn({ selection, from }: Way, sql: Sql, page: ListRequest): Promise<Row[]> {
  return sql.query<Row>(rowsText(selection, page, from), selection.parameters.values);
}

/** One page of a selection. */
export async function rowsOf(sql: Sql, selection: Selection, page: ListRequest): Promise<Row[]> {
  if (!selection.isByWords) return pageIn({ selection, from: selection.relation.from }, sql, page);
  const spread = await spreadOf(sql, selection);
  const isInOrder = selection.relation.sources.get(page.sort.field)?.isInOrder === true;
  const walk =
    isInOrder && wayByWalking(selection, spread, page.last + 1, (way) => orderBy(way.relation, page.sort));
  if (walk) {
    const found = await pageIn(walk, sql, page);
    if (found.length === rowsIn(page)) return found;
  }
  return pageIn(wayByIndex(selection, spread), sql, page);
}

/** The records of these ids that the caller may see. */
export function findRows(sql: Sql, relation: Relation, ids: readonly string[], now: Date): Promise<Row[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const selection = new Selection(relation, { id: ids.length === 1 ? ids[0] : ids }, now);
  const select = selection.bind(relation.select);
  return sql.query<Row>(
    `SELECT ${select} FROM ${relation.from} WHERE ${selection.where}`,
    selection.parameters.values,
  );
}

export async function findRow(sql: Sql, relation: Relation, id: string, now: Date): Promise<Row | undefined> {
  const [row] = await findRows(sql, relation, [id], now);
  return row;
}
