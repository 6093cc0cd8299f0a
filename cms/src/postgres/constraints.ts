import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from './sql';

const LOCK = 5_077_001;

/**
 * Applies `database/constraints/*.sql`, in the order of their names, after Strapi has synchronised its tables.
 * Each file can be run again and again; an advisory lock keeps several starting processes apart.
 */
export async function applyConstraints(sql: Sql, folder: string): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    await sql.query(readFileSync(join(folder, file), 'utf8'));
  }
}
