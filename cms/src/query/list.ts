import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../postgres/sql';
import { compileFilter, type Filter } from './filter';
import { Parameters } from './parameters';
import type { ListRequest } from './request';
import type { Source } from './source';

/** What a resource's questions are asked of. `search` are SQL columns, `scope` compiles who may see which rows. */
export interface Relation {
  from: string;
  sources: ReadonlyMap<string, Source>;
  search: readonly string[];
  /** Further expressions to select, by the name they are answered under. */
  hidden: Readonly<Record<string, string>>;
  scope(parameters: Parameters): string;
}

export type Row = Record<string, unknown>;
export interface Total {
  count: number;
  isEstimate: boolean;
}

const bindNow = (text: string, placeholder: () => string): string =>
  text.includes(':now') ? text.replaceAll(':now', placeholder()) : text;

class Statement {
  readonly parameters = new Parameters();
  private nowPlaceholder?: string;

  constructor(private readonly now: Date) {}

  /** Every statement asks about one instant, given from outside and never taken from the database's clock. */
  bind(text: string): string {
    return bindNow(
      text,
      () => (this.nowPlaceholder ??= `${this.parameters.add(this.now.toISOString())}::timestamptz`),
    );
  }
}

function conditions(relation: Relation, filter: Filter, statement: Statement): string {
  const all = [
    relation.scope(statement.parameters),
    ...compileFilter(filter, relation.sources, relation.search, statement.parameters),
  ];
  return statement.bind(all.join(' AND '));
}

function orderBy(relation: Relation, sort: ListRequest['sort']): string {
  const source = relation.sources.get(sort.field);
  if (!source || source.spec.kind === 'object' || source.spec.kind === 'list') {
    throw new DomainError('query.unknown-sort', { path: 'sort', params: { field: sort.field } });
  }
  // a relation or code is ordered as the answer shows it
  const by = source.lookup ? source.select : source.compare;
  return sort.field === 'id' ? `${by} ${sort.direction}` : `${by} ${sort.direction}, t.id ${sort.direction}`;
}

function selected(relation: Relation): string {
  const fields = [...relation.sources.values()].map((source) => `${source.select} AS "${source.field}"`);
  const hidden = Object.entries(relation.hidden).map(([name, expression]) => `${expression} AS "${name}"`);
  return [...fields, ...hidden].join(', ');
}

export async function listRows(
  sql: Sql,
  relation: Relation,
  request: ListRequest,
  now: Date,
): Promise<Row[]> {
  const statement = new Statement(now);
  const where = conditions(relation, request.filter, statement);
  const order = statement.bind(orderBy(relation, request.sort));
  const select = statement.bind(selected(relation));
  const limit = statement.parameters.add(request.last - request.first + 1);
  const offset = statement.parameters.add(request.first);
  return sql.query<Row>(
    `SELECT ${select} FROM ${relation.from} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    statement.parameters.values,
  );
}

export async function findRow(sql: Sql, relation: Relation, id: string, now: Date): Promise<Row | undefined> {
  const [row] = await listRows(
    sql,
    relation,
    { filter: { id }, sort: { field: 'id', direction: 'ASC' }, first: 0, last: 0, embed: [] },
    now,
  );
  return row;
}

interface Plan {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }];
}

/** Exact up to the contract's limit; beyond it the planner's estimate, and said to be one. */
export async function countRows(sql: Sql, relation: Relation, filter: Filter, now: Date): Promise<Total> {
  const statement = new Statement(now);
  const where = conditions(relation, filter, statement);
  const matching = `SELECT 1 FROM ${relation.from} WHERE ${where}`;
  const capped = `SELECT count(*)::int AS count FROM (${matching} LIMIT ${limits.exactTotal + 1}) capped`;
  const [row] = await sql.query<{ count: number }>(capped, statement.parameters.values);
  const count = row?.count ?? 0;
  if (count <= limits.exactTotal) return { count, isEstimate: false };
  const [plan] = await sql.query<Plan>(`EXPLAIN (FORMAT JSON) ${matching}`, statement.parameters.values);
  return { count: Math.max(count, plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0), isEstimate: true };
}
