import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/build/fingerprint';
import { root } from '../../scripts/root';
import { step } from '../../scripts/console/step.js';
import { MINUTE_MS, startOfDay } from '../../database/seed/time';
import { type Cluster, openCluster } from './cluster';
import type { Wish } from '../arguments';
import { runFill } from './filling';
import { runOurs } from './server';

/** What decides how filled rows look. Not the indexes: a server adds what its copy lacks when it starts. */
function sources(): string[] {
  const types = readdirSync(join(root, 'cms', 'src', 'api')).map(
    (type) => `cms/src/api/${type}/content-types`,
  );
  const rules = ['bench/fill', 'database/seed', 'cms/domain/src', 'cms/src/clock', 'cms/src/definition'];
  return [...types, ...rules, 'cms/src/api/ticket/prepare.ts'];
}

/** The name of a filled database: how many tickets, by which generator, under which schema. */
export const templateName = (tickets: number): string =>
  `filled_${tickets}_${fingerprint(sources(), []).slice(0, 12)}`;

const isThere = async (cluster: Cluster, name: string): Promise<boolean> =>
  (await cluster.run('SELECT 1 FROM pg_database WHERE datname = $1', [name])).length > 0;

async function dropOlder(cluster: Cluster, tickets: number, kept: string): Promise<void> {
  // not LIKE: its underscore is any sign, and the tables of a hundred times as many tickets would go as well
  const question = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1) AND datname <> $2';
  const older = await cluster.run(question, [`filled_${tickets}_`, kept]);
  for (const { datname } of older) await cluster.run(`DROP DATABASE "${String(datname)}" WITH (FORCE)`);
}

const LAID_OUT = 'laid_out';

/** The schema as Strapi lays it: the server is started once on an empty database, and every size begins with a copy. */
async function layOut(cluster: Cluster, folder: string): Promise<void> {
  const dataDir = join(folder, 'files');
  mkdirSync(dataDir, { recursive: true });
  await cluster.run(`DROP DATABASE IF EXISTS "${LAID_OUT}" WITH (FORCE)`);
  await cluster.run(`CREATE DATABASE "${LAID_OUT}"`);
  const server = await runOurs({ databaseUrl: cluster.urlOf(LAID_OUT), dataDir, env: { QUEUE: 'none' } });
  await server.stop();
}

async function make(cluster: Cluster, tickets: number, stopping: AbortSignal): Promise<void> {
  const half = `half_${tickets}`;
  await cluster.run(`DROP DATABASE IF EXISTS "${half}" WITH (FORCE)`);
  await cluster.run(`CREATE DATABASE "${half}" TEMPLATE "${LAID_OUT}"`);
  // the last whole day, so that the busy hours of the newest are not squeezed into its first minutes
  const now = new Date(startOfDay(new Date()).getTime() - MINUTE_MS);
  await step(`Filling a database with ${tickets} tickets`, (say) =>
    runFill(cluster.urlOf(half), { tickets, now, stopping }, say),
  );
  await cluster.run(`ALTER DATABASE "${half}" RENAME TO "${templateName(tickets)}"`);
}

async function missing(cluster: Cluster, sizes: readonly number[], isFresh: boolean): Promise<number[]> {
  const result: number[] = [];
  for (const tickets of sizes) {
    const name = templateName(tickets);
    await dropOlder(cluster, tickets, isFresh ? '' : name);
    if (!(await isThere(cluster, name))) result.push(tickets);
  }
  return result;
}

/** Makes the filled databases that are missing: kept between runs, each whole or not at all. */
export async function ensureTemplates(
  { folder, isFresh, stopping }: Pick<Wish, 'folder' | 'isFresh' | 'stopping'>,
  sizes: readonly number[],
): Promise<void> {
  // without fsync: what a power cut spoils is filled again
  const cluster = await openCluster(folder, { isDurable: false });
  try {
    const wanted = await missing(cluster, sizes, isFresh);
    if (wanted.length > 0) await step('Laying out a database', () => layOut(cluster, folder));
    for (const tickets of wanted) await make(cluster, tickets, stopping);
  } finally {
    await cluster.stop();
  }
}
