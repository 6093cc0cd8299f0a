import { Client } from 'pg';

/** First of two keys of advisory locks; the second is the task's id. */
export const LEASE = 5_077;

/**
 * Holds a task while `work` runs, on a connection of its own: with the process the lock is gone, at once, and another may
 * take the task from the start. Answers undefined where somebody else holds it.
 */
export async function withLease<T>(
  connectionString: string,
  taskId: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const client = new Client({ connectionString, application_name: 'shouwen-lease' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ isHeld: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS "isHeld"',
      [LEASE, taskId],
    );
    return rows[0]?.isHeld ? await work() : undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
