import { join } from 'node:path';
import { type EmbeddedDatabase, openEmbedded } from '../../scripts/database/embedded';
import { withClient } from '../../scripts/database/connection';

// of no use to anybody: the cluster listens on loopback and holds invented data
const PASSWORD = 'bench-password-of-no-use';

/** A PostgreSQL of the benchmarks' own, with the settings of an installation unless it is being filled. */
export interface Cluster {
  urlOf(database: string): string;
  /** A statement to the cluster itself, outside the filled databases. */
  run(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  ask(url: string, sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

async function open(folder: string, isDurable: boolean): Promise<EmbeddedDatabase> {
  const wish = { dir: join(folder, 'postgres'), password: PASSWORD, isDurable };
  const found = await openEmbedded(wish);
  if (!found.isAdopted) return found;
  // left by a run that was killed, and nobody knows under which settings
  await found.stop();
  return openEmbedded(wish);
}

const ask: Cluster['ask'] = (url, sql, values = []) =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql, [...values])).rows);

export async function openCluster(folder: string, { isDurable }: { isDurable: boolean }): Promise<Cluster> {
  const embedded = await open(folder, isDurable);
  const urlOf = (database: string): string => {
    const url = new URL(embedded.url);
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    urlOf,
    run: (sql, values) => ask(urlOf('postgres'), sql, values),
    ask,
    stop: () => embedded.stop(),
  };
}
