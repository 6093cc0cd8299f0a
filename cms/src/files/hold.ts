import type { Core } from '@strapi/strapi';
import { inTransaction } from '../postgres/transaction';

/** The advisory lock of PostgreSQL that who copies the files holds alone, and who removes some shares. */
export const FILES_HELD = 5_077_003;

/** Runs work that removes files from the disk, unless somebody is copying them: then answers false and leaves them. */
export function unlessHeld(strapi: Core.Strapi, work: () => Promise<void>): Promise<boolean> {
  return inTransaction(strapi, async (sql) => {
    const [lock] = await sql.query<{ isFree: boolean }>(
      'SELECT pg_try_advisory_xact_lock_shared($1) AS "isFree"',
      [FILES_HELD],
    );
    if (!lock?.isFree) return false;
    await work();
    return true;
  });
}
