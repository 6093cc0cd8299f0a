import type { Column, Table } from '../postgres/table';
import type { Sql } from '../postgres/sql';
import { newDocumentId } from './document-id';

export type Values = Record<string, unknown>;
export interface Inserted {
  id: number;
  documentId: string;
}

const quoted = (name: string) => `"${name}"`;
const keyOf = (column: Column) => `${quoted(column.name)} ${column.type}`;

function toRecord(columns: readonly Column[], row: Values): Values {
  return Object.fromEntries(columns.map((column) => [column.name, row[column.attribute] ?? null]));
}

function usedColumns(table: Table, rows: readonly Values[]): Column[] {
  const attributes = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...attributes].map((attribute) => {
    const column = table.columns.get(attribute);
    if (!column) throw new Error(`${table.name} has no attribute ${attribute}`);
    return column;
  });
}

/**
 * Writes one or many rows by one statement and answers their ids in the order given. Keys are attribute names,
 * relations numeric ids; every row gets its documentId and its times here.
 */
export async function insertRows(
  sql: Sql,
  table: Table,
  rows: readonly Values[],
  at: Date,
): Promise<Inserted[]> {
  if (rows.length === 0) return [];
  const complete = rows.map((row) => ({
    documentId: newDocumentId(),
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    ...row,
  }));
  const columns = usedColumns(table, complete);
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const answer = await sql.query<Inserted>(
    `INSERT INTO ${quoted(table.name)} (${names})
     SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r(${columns.map(keyOf).join(', ')})
     RETURNING id, document_id AS "documentId"`,
    [JSON.stringify(complete.map((row) => toRecord(columns, row)))],
  );
  const byDocument = new Map(answer.map((row) => [row.documentId, row]));
  return complete.flatMap((row) => byDocument.get(row.documentId) ?? []);
}
