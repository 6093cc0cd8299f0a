import { DomainError } from '@shouwen/domain/error';
import { Client } from 'pg';
import { FILES_HELD } from '../files/hold';

/** Held by whoever takes or restores a backup of a database: one at a time. */
const ONE_AT_A_TIME = 5_077_004;

// how values are spelled must be the same on every server, and nothing of a role's own limits may end it
const SETTINGS = [
  "SET client_encoding = 'UTF8'",
  "SET DateStyle = 'ISO'",
  "SET IntervalStyle = 'postgres'",
  "SET TimeZone = 'UTC'",
  "SET bytea_output = 'hex'",
  'SET extra_float_digits = 3',
  // rows in the order in which they lie
  'SET synchronize_seqscans = off',
  'SET max_parallel_workers_per_gather = 0',
  'SET row_security = off',
  'SET statement_timeout = 0',
  'SET idle_in_transaction_session_timeout = 0',
  "SET lock_timeout = '30s'",
  // every name is told whole
  "SELECT set_config('search_path', '', false)",
];

/** A connection of its own, for as long as the work takes; a cut one fails the statement under way. */
export async function inSession<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'shouwen-backup',
  });
  // without a listener a cut connection would end the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const setting of SETTINGS) await client.query(setting);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function beAlone(client: Client): Promise<void> {
  const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
    ONE_AT_A_TIME,
  ]);
  if (!rows[0]?.alone) throw new DomainError('backup.running');
}

/** From here to the end of the connection nobody removes a file from the disk. */
export async function holdFiles(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [FILES_HELD]);
}
