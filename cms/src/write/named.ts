import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../postgres/sql';

interface ForeignKey {
  table: string;
  column: string;
}

/** The columns that name rows of a table, as the database itself knows them. */
const foreignKeys = (sql: Sql, table: string): Promise<ForeignKey[]> =>
  sql.query<ForeignKey>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = $1::regclass`,
    [table],
  );

/**
 * Strapi's foreign keys empty themselves when what they name is deleted: a ticket would forget its household. So a
 * record that is named anywhere, except by its own parts, is not deleted (409 `record.in-use`). The caller holds the
 * row's lock.
 */
export async function refuseIfNamed(
  sql: Sql,
  table: string,
  documentId: string,
  parts: readonly { table: string }[],
): Promise<void> {
  for (const key of await foreignKeys(sql, table)) {
    if (parts.some((part) => part.table === key.table)) continue;
    const [found] = await sql.query<{ isNamed: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${key.table} r JOIN "${table}" t ON t.id = r."${key.column}" WHERE t.document_id = $1) AS "isNamed"`,
      [documentId],
    );
    if (found?.isNamed) throw new DomainError('record.in-use');
  }
}
