import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Trouble } from '../console/trouble.js';
import { programPath } from './binaries';
import { ensureCluster, plainEnvironment, reasonIn } from './cluster';
import { configuration, connectionsFor } from './configuration';
import { databaseUrl, ensureDatabase, mostConnections } from './connection';
import { freePort } from './freePort';
import { postgresIdentity } from './identity';
import { clearRemains, orphanOf, type Postmaster, readPostmaster, stopPostmaster } from './postmaster';

export interface Cluster {
  /** Folder of the cluster; it appears when it does not exist. */
  dir: string;
  password: string;
  /** false for a database that is thrown away: no fsync. */
  isDurable: boolean;
  /** Of server processes that will use it; one where nothing is said. */
  processes?: number;
}

export interface EmbeddedDatabase {
  url: string;
  pid: number;
  /** Whether it was found running, left by a launcher that was killed. */
  isAdopted: boolean;
  stop(): Promise<void>;
}

const RECOVERY_MS = 180_000;
const LOG_BYTES = 10_000_000;

function logOf(dir: string): string {
  return `${dir}.log`;
}

/** Starts a cluster's server, or takes over the one that still runs, and makes its database. */
export async function openEmbedded(cluster: Cluster): Promise<EmbeddedDatabase> {
  mkdirSync(dirname(cluster.dir), { recursive: true, mode: 0o700 });
  const adopted = existsSync(cluster.dir) ? await adopt(cluster) : null;
  const { pid, port } = adopted ?? (await start(cluster));
  const url = databaseUrl(port, cluster.password);
  await ensureDatabase(port, cluster.password);
  return { url, pid, isAdopted: adopted !== null, stop: () => stopPostmaster(pid) };
}

/** Takes over the server that still runs, unless it does not answer or takes fewer connections than are needed now. */
async function adopt({ dir, password, processes = 1 }: Cluster): Promise<Postmaster | null> {
  const orphan = orphanOf(dir);
  if (!orphan) return null;
  const most = orphan.isReady ? await mostConnections(databaseUrl(orphan.port, password, 'postgres')) : 0;
  if (most >= connectionsFor(processes)) return orphan;
  await stopPostmaster(orphan.pid);
  return null;
}

async function start({ dir, password, isDurable, processes = 1 }: Cluster): Promise<Postmaster> {
  await ensureCluster(dir, password, isDurable);
  await clearRemains(dir);
  for (let attempt = 1; ; attempt += 1) {
    const log = openLog(dir);
    const options = configuration(await freePort(), isDurable, connectionsFor(processes));
    const child = launch(dir, options, log.descriptor);
    closeSync(log.descriptor);
    const postmaster = await becomesReady(dir, child);
    if (postmaster) return postmaster;
    // somebody may have taken the port between the asking and the use
    if (attempt === 3)
      throw new Trouble(
        `The database did not start (${reasonIn(readLog(dir, log.from))}); see ${logOf(dir)}.`,
      );
  }
}

function openLog(dir: string): { descriptor: number; from: number } {
  const path = logOf(dir);
  if (existsSync(path) && statSync(path).size > LOG_BYTES) truncateSync(path);
  const from = existsSync(path) ? statSync(path).size : 0;
  return { descriptor: openSync(path, 'a', 0o600), from };
}

function readLog(dir: string, from: number): string {
  return readFileSync(logOf(dir)).subarray(from).toString();
}

function launch(dir: string, options: readonly string[], log: number): ChildProcess {
  const command = [programPath('postgres'), '-D', dir, ...options];
  const [program = '', ...args] = [...postgresIdentity().prefix, ...command];
  // a session of its own: Ctrl-C at the keyboard ends the launcher, which ends the database when nobody needs it
  const child = spawn(program, args, { env: plainEnvironment, detached: true, stdio: ['ignore', log, log] });
  child.on('error', () => undefined);
  child.unref();
  return child;
}

async function becomesReady(dir: string, child: ChildProcess): Promise<Postmaster | null> {
  const until = Date.now() + RECOVERY_MS;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const postmaster = readPostmaster(dir);
    if (postmaster?.pid === child.pid && postmaster.isReady) return postmaster;
    if (Date.now() > until) throw new Trouble(`The database did not become ready; see ${logOf(dir)}.`);
    await sleep(25);
  }
  return null;
}
