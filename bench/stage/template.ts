import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/build/fingerprint';
import { step } from '../../scripts/console/step.js';
import { MINUTE_MS, startOfDay } from '../../database/seed/time';
import { type Cluster, openCluster } from './cluster';
import { runFill } from './filling';
import { runOurs } from './server';

// what decides how filled tables look: who changes one of these gets new ones
const SOURCES = [
  'bench/fill',
  'database',
  'cms/domain/src',
  'cms/src/api',
  'cms/src/clock',
  'cms/src/definition',
];

/** The name of a filled database: how many tickets, by which generator, under which schema. */
export const templateName = (tickets: number): string =>
  `filled_${tickets}_${fingerprint(SOURCES, []).slice(0, 12)}`;

const isThere = async (cluster: Cluster, name: string): Promise<boolean> =>
  (await cluster.run('SELECT 1 FROM pg_database WHERE datname = $1', [name])).length > 0;

async function dropOlder(cluster: Cluster, tickets: number, kept: string): Promise<void> {
  const pattern = `filled_${tickets}_%`;
  const older = await cluster.run('SELECT datname FROM pg_database WHERE datname LIKE $1 AND datname <> $2', [
    pattern,
    kept,
  ]);
  for (const { datname } of older) await cluster.run(`DROP DATABASE "${String(datname)}" WITH (FORCE)`);
}

/** The schema as Strapi lays it: the server is started once on an empty database. */
async function layOut(cluster: Cluster, folder: string, name: string): Promise<void> {
  const dataDir = join(folder, 'files');
  mkdirSync(dataDir, { recursive: true });
  await cluster.run(`CREATE DATABASE "${name}"`);
  const server = await runOurs({ databaseUrl: cluster.urlOf(name), dataDir, env: { QUEUE: 'none' } });
  await server.stop();
}

async function make(cluster: Cluster, folder: string, tickets: number): Promise<void> {
  const name = templateName(tickets);
  const half = `half_${tickets}`;
  await cluster.run(`DROP DATABASE IF EXISTS "${half}" WITH (FORCE)`);
  await step(`Laying out a database for ${tickets} tickets`, () => layOut(cluster, folder, half));
  // the last whole day, so that the busy hours of the newest are not squeezed into its first minutes
  const now = new Date(startOfDay(new Date()).getTime() - MINUTE_MS);
  await step(`Filling it with ${tickets} tickets`, (say) =>
    runFill(cluster.urlOf(half), { tickets, now }, say),
  );
  await cluster.run(`ALTER DATABASE "${half}" RENAME TO "${name}"`);
}

/** Makes the filled databases that are missing: kept between runs, each whole or not at all. */
export async function ensureTemplates(
  folder: string,
  sizes: readonly number[],
  isFresh: boolean,
): Promise<void> {
  // without fsync: what a power cut spoils is filled again
  const cluster = await openCluster(folder, { isDurable: false });
  try {
    for (const tickets of sizes) {
      const name = templateName(tickets);
      await dropOlder(cluster, tickets, isFresh ? '' : name);
      if (!(await isThere(cluster, name))) await make(cluster, folder, tickets);
    }
  } finally {
    await cluster.stop();
  }
}
