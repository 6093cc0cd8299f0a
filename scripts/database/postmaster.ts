import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processBirth } from '../lock/processIdentity.js';

/** What a running server writes into its folder. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

export function readPostmaster(dir: string): Postmaster | null {
  try {
    // pid, folder, start, port, socket folder, address, shared memory, state
    const lines = readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port, isReady: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/** Every process of PostgreSQL works inside its folder, which tells it from others that got its number. */
function worksIn(pid: number, dir: string): boolean {
  try {
    const isPostgres = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
    return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === dir;
  } catch {
    return false;
  }
}

/** The server that still runs on this folder, left by a launcher that was killed. */
export function orphanOf(dir: string): Postmaster | null {
  const postmaster = readPostmaster(dir);
  if (!postmaster || processBirth(postmaster.pid) === null) return null;
  // without /proc the record is believed: PostgreSQL itself refuses to start twice on a folder
  if (process.platform !== 'linux') return postmaster;
  return worksIn(postmaster.pid, realpathSync(dir)) ? postmaster : null;
}

/** After a killed postmaster: ends backends that are still busy and removes the record that names a stranger. */
export async function clearRemains(dir: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const real = realpathSync(dir);
  const remaining = () =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && worksIn(pid, real));
  for (let round = 0; round < 50 && remaining().length > 0; round += 1) {
    for (const pid of remaining()) signal(pid, round < 10 ? 'SIGQUIT' : 'SIGKILL');
    await sleep(100);
  }
  rmSync(join(dir, 'postmaster.pid'), { force: true });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone in the meantime
  }
}

async function isGone(pid: number, birth: string | null, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (processBirth(pid) === birth && birth !== null) {
    if (Date.now() > until) return false;
    await sleep(30);
  }
  return true;
}

/** A clean end: open transactions are rolled back, everything is written. Harder only when that does not end it. */
export async function stopPostmaster(pid: number): Promise<void> {
  const birth = processBirth(pid);
  if (birth === null) return;
  for (const [name, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(pid, name);
    if (await isGone(pid, birth, patience)) return;
  }
}
