import { Pool } from 'pg';
import type { Sql } from './sql';
import { columnTypes } from './types';

export interface ReadPool extends Sql {
  end(): Promise<void>;
}

/** The pool that lists, counts and lookups read from: apart from Strapi's, and cut off after ten seconds a statement. */
export function openReadPool(connectionString: string): ReadPool {
  const pool = new Pool({
    connectionString,
    max: 10,
    statement_timeout: 10_000,
    application_name: 'shouwen-read',
    types: columnTypes,
  });
  // An idle connection that the server ends (restart, failover) is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await pool.query<Row>(text, [...values])).rows;
    },
    end: () => pool.end(),
  };
}
