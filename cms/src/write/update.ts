import type { Sql } from '../postgres/sql';
import type { Table } from '../postgres/table';
import type { Values } from './insert';

const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Changes one row by its numeric id. Keys are attribute names, relations numeric ids. */
export async function updateRow(sql: Sql, table: Table, id: number, patch: Values): Promise<void> {
  const entries = Object.entries(patch);
  if (entries.length === 0) return;
  const sets = entries.map(([attribute], index) => {
    const column = table.columns.get(attribute);
    if (!column) throw new Error(`${table.name} has no attribute ${attribute}`);
    return `"${column.name}" = $${index + 2}`;
  });
  const values = entries.map(([, value]) => (isDocument(value) ? JSON.stringify(value) : value));
  await sql.query(`UPDATE "${table.name}" SET ${sets.join(', ')} WHERE id = $1`, [id, ...values]);
}

/** Changes many rows by one statement; every patch names the same attributes. */
export async function updateRows(
  sql: Sql,
  table: Table,
  rows: readonly (Values & { id: number })[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((attribute) => {
    const column = table.columns.get(attribute);
    if (!column) throw new Error(`${table.name} has no attribute ${attribute}`);
    return column;
  });
  const sets = columns
    .filter(({ attribute }) => attribute !== 'id')
    .map(({ name }) => `"${name}" = r."${name}"`);
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ attribute, name }) => [name, row[attribute] ?? null])),
  );
  await sql.query(
    `UPDATE "${table.name}" t SET ${sets.join(', ')}
       FROM jsonb_to_recordset($1::jsonb) AS r(${columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')}) WHERE t.id = r.id`,
    [JSON.stringify(records)],
  );
}
