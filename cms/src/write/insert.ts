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

function usedColumns(table: Table, rows: readonly Values[]): Column[] {
  const attributes = new Set<string>();
  for (const row of rows) for (const attribute in row) attributes.add(attribute);
  return [...attributes].map((attribute) => {
    const column = table.columns.get(attribute);
    if (!column) throw new Error(`${table.name} has no attribute ${attribute}`);
    return column;
  });
}

/** Column by column into one object, without those that are empty: many rows are written far oftener than one. */
function toRecord(columns: readonly Column[], envelope: Values, row: Values): Values {
  const record: Values = {};
  for (const { attribute, name } of columns) {
    const value = row[attribute] ?? envelope[attribute];
    if (value !== undefined && value !== null) record[name] = value;
  }
  return record;
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
  const written = { createdAt: at.toISOString(), updatedAt: at.toISOString(), publishedAt: at.toISOString() };
  const columns = usedColumns(table, [...rows, { documentId: null, ...written }]);
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const records = rows.map((row) => toRecord(columns, { ...written, documentId: newDocumentId() }, row));
  const answer = await sql.query<Inserted>(
    `INSERT INTO ${quoted(table.name)} (${names})
     SELECT ${names} FROM json_to_recordset($1::json) AS r(${columns.map(keyOf).join(', ')})
     RETURNING id, document_id AS "documentId"`,
    [JSON.stringify(records)],
  );
  const byDocument = new Map(answer.map((row) => [row.documentId, row]));
  return records.flatMap(({ document_id: documentId }) => byDocument.get(String(documentId)) ?? []);
}
