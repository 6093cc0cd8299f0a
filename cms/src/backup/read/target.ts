import { DomainError } from '@shouwen/domain/error';
import type { Client } from 'pg';
import { ours, quoted, SCHEMAS } from '../structure/names';

/** Tables that nobody who has worked with an installation has left empty. */
const USED = ['service_centers', 'staff_members', 'up_users', 'stored_files', 'tickets'];

async function tablesIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${ours('pg_class', 'c', 'c.relnamespace')} ORDER BY 1`,
    [SCHEMAS],
  );
  return rows.map(({ name }) => name);
}

async function hasRows(client: Client, table: string): Promise<boolean> {
  return ((await client.query(`SELECT 1 FROM public.${quoted(table)} LIMIT 1`)).rowCount ?? 0) > 0;
}

/** Refuses while anybody else is connected: a server that runs would see its tables go and come. */
export async function requireAlone(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new DomainError('restore.in-use', { params: { count } });
}

/** Whether the database holds an installation that started once and that nobody has worked in; refuses any other but an empty one. */
export async function isUnused(client: Client): Promise<boolean> {
  const tables = await tablesIn(client);
  if (tables.length === 0) return false;
  if (!tables.includes('strapi_database_schema'))
    throw new DomainError('restore.not-empty', { params: { table: tables[0] ?? '' } });
  for (const table of USED.filter((each) => tables.includes(each))) {
    if (await hasRows(client, table)) throw new DomainError('restore.not-empty', { params: { table } });
  }
  return true;
}

/** Takes away what an unused installation has made, within the transaction that puts another in its place. */
export async function clear(client: Client): Promise<void> {
  await client.query('DROP SCHEMA IF EXISTS pgboss CASCADE');
  const { rows } = await client.query<{ text: string }>(
    `SELECT format('DROP TABLE IF EXISTS %s CASCADE', c.oid::regclass) AS text, 1 AS nth FROM pg_class c
      WHERE c.relkind IN ('r', 'p') AND ${ours('pg_class', 'c', 'c.relnamespace')}
     UNION ALL SELECT format('DROP SEQUENCE IF EXISTS %s CASCADE', c.oid::regclass), 2 FROM pg_class c
      WHERE c.relkind = 'S' AND ${ours('pg_class', 'c', 'c.relnamespace')}
     UNION ALL SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure), 3 FROM pg_proc p
      WHERE ${ours('pg_proc', 'p', 'p.pronamespace')}
     UNION ALL SELECT format('DROP TYPE IF EXISTS %s CASCADE', format_type(t.oid, NULL)), 4 FROM pg_type t
      WHERE t.typtype = 'e' AND ${ours('pg_type', 't', 't.typnamespace')}
     ORDER BY nth`,
    [SCHEMAS],
  );
  for (const { text } of rows) await client.query(text);
}
