import type { Sql } from '../postgres/sql';
import type { Selection } from './selection';

/** A record by both of its keys. */
export interface Key {
  id: number;
  documentId: string;
}

/** The keys of a selection, at most so many, by their age. */
export function keysOf(sql: Sql, { relation, where, parameters }: Selection, most: number): Promise<Key[]> {
  return sql.query<Key>(
    `SELECT t.id, t.document_id AS "documentId" FROM ${relation.from} WHERE ${where} ORDER BY t.id LIMIT ${most}`,
    parameters.values,
  );
}
