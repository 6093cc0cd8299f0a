import { Client } from 'pg';
import type { Sql } from './sql';
import { columnTypes } from './types';

/** Statements of one connection, one after the other, however many ask at the same time. */
function inTurn(client: Client): Sql {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const answer = last.then(() => client.query<Row>({ text, values: [...values], types: columnTypes }));
      last = answer.catch(() => undefined);
      return answer.then(({ rows }) => rows);
    },
  };
}

/**
 * Runs `work` in a transaction on a connection of its own: one that lasts minutes keeps no request waiting for
 * Strapi's pool, and what is told meanwhile through that pool is not part of it. With the process the connection goes,
 * and all that was not committed.
 */
export async function inOwnTransaction<T>(
  connectionString: string,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString,
    application_name: 'shouwen-import',
    options: '-c jit=off -c TimeZone=UTC',
  });
  // a cut connection is told by the statement that was on its way; without a listener it would end the process
  client.on('error', () => undefined);
  await client.connect();
  const sql = inTurn(client);
  try {
    await sql.query('BEGIN');
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } catch (error) {
    await sql.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
