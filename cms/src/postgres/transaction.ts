import type { Core } from '@strapi/strapi';
import type { QueryConfig } from 'pg';
import type { Sql } from './sql';
import { columnTypes } from './types';

interface RawConnection {
  query(config: QueryConfig): Promise<{ rows: unknown[] }>;
}

/**
 * Runs `work` in Strapi's own transaction; inside one (a lifecycle hook of `documents()`) it joins it, so that a
 * record and all that follows from it are written together or not at all.
 */
export async function inTransaction<T>(strapi: Core.Strapi, work: (sql: Sql) => Promise<T>): Promise<T> {
  const isOutermost = !strapi.db.inTransaction();
  let ending: Promise<unknown> | undefined;
  const answer = await (strapi.db.transaction(({ trx }) => {
    ending = trx.executionPromise;
    // `trx.raw` does not know `$1`; the connection underneath does, and it is the transaction's own
    const client: { acquireConnection(): Promise<RawConnection> } = trx.client;
    return work({
      async query<Row extends object>(text: string, values: readonly unknown[] = []) {
        const connection = await client.acquireConnection();
        return (await connection.query({ text, values: [...values], types: columnTypes })).rows as Row[];
      },
    });
  }) as Promise<T>);
  // Strapi answers as if all were well when the commit itself has failed: only this promise tells
  if (isOutermost) await ending;
  return answer;
}

/** Refuses a bare `strapi.db.query`: its events and clocks could not go with it. */
export function requireTransaction(strapi: Core.Strapi, uid: string): void {
  if (strapi.db.inTransaction()) return;
  throw new Error(`${uid} is written through strapi.documents() or inside strapi.db.transaction()`);
}
