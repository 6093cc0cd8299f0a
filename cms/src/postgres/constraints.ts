import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from './sql';

const LOCK = 5_077_001;

/** What the constraints depend on: their own text and Strapi's last schema, which may have laid the tables anew. */
async function stateOf(sql: Sql, texts: readonly string[]): Promise<string> {
  const [schema] = await sql.query<{ hash: string }>(
    'SELECT hash FROM strapi_database_schema ORDER BY id DESC LIMIT 1',
  );
  return createHash('sha256')
    .update(texts.join())
    .update(schema?.hash ?? '')
    .digest('hex');
}

/**
 * Applies `database/constraints/*.sql`, in the order of their names, after Strapi has synchronised its tables. Each file can be run
 * again, but takes strong locks: where nothing has changed since the last time, a further process leaves a working desk alone.
 */
export async function applyConstraints(sql: Sql, folder: string): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await sql.query(
    'CREATE TABLE IF NOT EXISTS applied_constraints (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), state text NOT NULL)',
  );
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const state = await stateOf(sql, texts);
  const [applied] = await sql.query<{ state: string }>('SELECT state FROM applied_constraints');
  if (applied?.state === state) return;
  for (const text of texts) await sql.query(text);
  await sql.query(
    'INSERT INTO applied_constraints (state) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET state = EXCLUDED.state',
    [state],
  );
}
