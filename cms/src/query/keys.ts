import type { Sql } from '../postgres/sql';
import type { Selection } from './selection';

/** A record by both of its keys. */
export interface Key {
  id: number;
  documentId: string;
}

/** Which of these rows the selection means at this moment: they were held meanwhile, or changed before. */
export async function stillMeant(
  sql: Sql,
  { relation, where, parameters }: Selection,
  ids: readonly number[],
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<Key>(
    `SELECT t.id, t.document_id AS "documentId" FROM ${relation.from} WHERE ${where} AND t.id = ANY($${parameters.values.length + 1})`,
    [...parameters.values, ids],
  );
  return new Set(rows.map(({ documentId }) => documentId));
}

/** The keys of a selection, at most so many, by their age. */
export function keysOf(sql: Sql, { relation, where, parameters }: Selection, most: number): Promise<Key[]> {
  return sql.query<Key>(
    `SELECT t.id, t.document_id AS "documentId" FROM ${relation.from} WHERE ${where} ORDER BY t.id LIMIT ${most}`,
    parameters.values,
  );
}
