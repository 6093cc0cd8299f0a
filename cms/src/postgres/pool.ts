import { Pool, type PoolClient } from 'pg';
import type { Sql } from './sql';
import { PreparedNames } from './prepared-names';
import { columnTypes } from './types';

export interface ReadPool extends Sql {
  /** Gives the rows of a long answer in batches, all of one snapshot, and never more than a batch in memory. */
  inBatches<Row extends object>(
    text: string,
    values: readonly unknown[],
    work: (rows: Row[]) => Promise<void>,
  ): Promise<void>;
  /**
   * Works while nobody else in any process works under the same name; answers false where somebody does. The lock goes
   * with the connection: a process that is killed holds none.
   */
  whileHolding(name: string, work: () => Promise<void>): Promise<boolean>;
  end(): Promise<void>;
}

const BATCH = 500;

async function fetchAll<Row extends object>(
  client: PoolClient,
  work: (rows: Row[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${BATCH} FROM answer`);
    if (rows.length > 0) await work(rows);
    if (rows.length < BATCH) return;
  }
}

/** The pool that lists, counts and lookups read from: apart from Strapi's, and cut off after ten seconds a statement. */
export function openReadPool(connectionString: string): ReadPool {
  const pool = new Pool({
    connectionString,
    max: 10,
    statement_timeout: 10_000,
    application_name: 'shouwen-read',
    // compiling a plan takes longer than any answer that is waited for; instants are written in UTC
    // and many ask at the same time: whoever would use a second core for one of them takes it from another
    options: '-c jit=off -c max_parallel_workers_per_gather=0 -c TimeZone=UTC',
    types: columnTypes,
  });
  // An idle connection that the server ends (restart, failover) is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const names = new PreparedNames();
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await pool.query<Row>({ name: names.of(text), text, values: [...values] })).rows;
    },
    async inBatches(text, values, work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      const onError = (error: Error) => (broken = error);
      // the pool listens to idle connections only: a cut one that is in use would end the process
      client.on('error', onError);
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        await client.query(`DECLARE answer NO SCROLL CURSOR FOR ${text}`, [...values]);
        await fetchAll(client, work);
      } finally {
        await client.query('ROLLBACK').catch((error: Error) => (broken ??= error));
        client.off('error', onError);
        // a broken one is not handed out again
        client.release(broken);
      }
    },
    async whileHolding(name, work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      const onError = (error: Error) => (broken = error);
      client.on('error', onError);
      try {
        const lock = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held';
        const { rows } = await client.query<{ held: boolean }>(lock, [name]);
        if (rows[0]?.held !== true) return false;
        await work();
        return true;
      } finally {
        await client.query('SELECT pg_advisory_unlock_all()').catch((error: Error) => (broken ??= error));
        client.off('error', onError);
        client.release(broken);
      }
    },
    end: () => pool.end(),
  };
}
