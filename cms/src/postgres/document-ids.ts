import type { Sql } from './sql';

/** The ids by which records of a table are known outside, by the numbers that rows name them with. */
export async function documentIds(
  sql: Sql,
  table: 'departments' | 'staff_members',
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number | null, string>> {
  const rows = await sql.query<{ id: number; documentId: string }>(
    `SELECT id, document_id AS "documentId" FROM ${table} WHERE id = ANY($1)`,
    [ids.filter((id) => id !== null)],
  );
  return new Map(rows.map(({ id, documentId }) => [id, documentId]));
}
