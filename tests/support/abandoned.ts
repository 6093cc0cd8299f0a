import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orphanOf, stopPostmaster } from '../../scripts/database/postmaster';
import { isSameProcess } from '../../scripts/lock/processIdentity.js';
import { removeFolder } from './folder';

function isAbandoned(home: string): boolean {
  try {
    const { pid, birth } = JSON.parse(readFileSync(join(home, 'owner.json'), 'utf8')) as {
      pid: number;
      birth: string;
    };
    return !isSameProcess({ pid, birth });
  } catch {
    return false;
  }
}

export async function removeHome(home: string): Promise<void> {
  const dir = join(home, 'postgres');
  const running = existsSync(dir) ? orphanOf(dir) : null;
  if (running) await stopPostmaster(running.pid);
  removeFolder(home);
}

/** Runs that were killed leave their database running: the next run ends it. */
export async function removeAbandoned(): Promise<void> {
  const homes = readdirSync(tmpdir()).filter((name) => name.startsWith('shouwen-run-'));
  for (const home of homes.map((name) => join(tmpdir(), name))) {
    if (isAbandoned(home)) await removeHome(home);
  }
}
