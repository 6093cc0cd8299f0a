import type { Application } from '../../application';
import { inTransaction } from '../../postgres/transaction';
import { LEASE } from './lease';

/** The imports that say they run while no process holds them: theirs was killed, and what they wrote went with it. */
export function abandonedImports({ strapi }: Application): Promise<string[]> {
  return inTransaction(strapi, async (sql) => {
    const rows = await sql.query<{ id: string }>(
      `WITH running AS MATERIALIZED (SELECT id, document_id FROM tasks WHERE kind = 'import' AND state = 'running')
       SELECT document_id AS id FROM running WHERE pg_try_advisory_xact_lock($1, id)`,
      [LEASE],
    );
    return rows.map(({ id }) => id);
  });
}
