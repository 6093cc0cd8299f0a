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
