import { Client } from 'pg';

const LOCK = 5_077_005;

/**
 * Runs `work` while no other process of this installation, on whichever host, runs its own: the first to start lays tables and
 * plants, those that wait find it done. The lock goes with its connection, so that a process that dies holds nobody up.
 */
export async function inTurn<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, application_name: 'shouwen-start', keepAlive: true });
  // cut while it is idle, it must not end the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
