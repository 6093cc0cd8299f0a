import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, processBirth } from '../lock/processIdentity.js';

const recordOf = (dataDir: string) => join(dataDir, 'server.json');

/** Notes which process serves this folder, for the next start in case this one is killed. */
export function noteServer(dataDir: string, pid: number): void {
  writeFileSync(recordOf(dataDir), JSON.stringify({ pid, birth: processBirth(pid) }), { mode: 0o600 });
}

export function forgetServer(dataDir: string): void {
  rmSync(recordOf(dataDir), { force: true });
}

function noted(dataDir: string): { pid: number; birth: string | null } | null {
  try {
    const record: unknown = JSON.parse(readFileSync(recordOf(dataDir), 'utf8'));
    if (typeof record !== 'object' || record === null || !('pid' in record) || !('birth' in record))
      return null;
    const { pid, birth } = record;
    return typeof pid === 'number' && typeof birth === 'string' ? { pid, birth } : null;
  } catch {
    return null;
  }
}

/** Whether a server runs on this folder at this moment. */
export function isServing(dataDir: string): boolean {
  const server = noted(dataDir);
  return server !== null && isSameProcess(server);
}

/** A server whose launcher was killed is finishing its last requests: waits for it, ends it when it takes too long. */
export async function awaitRemains(dataDir: string, patienceMs = 12_000): Promise<void> {
  const server = noted(dataDir);
  const until = Date.now() + patienceMs;
  while (server && isSameProcess(server)) {
    if (Date.now() > until) process.kill(server.pid, 'SIGKILL');
    await sleep(100);
  }
  forgetServer(dataDir);
}
