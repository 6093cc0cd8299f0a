import { Pool } from 'pg';

type Row = Record<string, unknown>;

/** The tables behind a server under test: to plant what is not under test, and to see that nothing was written. */
export interface Database {
  query<T extends object = Row>(text: string, values?: readonly unknown[]): Promise<T[]>;
  end(): Promise<void>;
}

export function openDatabase(connectionString: string): Database {
  const pool = new Pool({ connectionString, max: 4 });
  // the server's end drops the database under idle connections
  pool.on('error', () => undefined);
  return {
    query: async <T extends object = Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
    end: () => pool.end(),
  };
}
