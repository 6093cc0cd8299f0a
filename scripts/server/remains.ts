import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, processBirth } from '../lock/processIdentity.js';

interface Noted {
  pid: number;
  birth: string;
}

const recordOf = (dataDir: string) => join(dataDir, 'server.json');

const isNoted = (value: unknown): value is Noted =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'birth' in value &&
  typeof value.birth === 'string';

/** The servers of this folder that still run, as far as they were noted. */
function running(dataDir: string): Noted[] {
  try {
    const record: unknown = JSON.parse(readFileSync(recordOf(dataDir), 'utf8'));
    return Array.isArray(record) ? record.filter(isNoted).filter(isSameProcess) : [];
  } catch {
    return [];
  }
}

/** Notes that a process serves this folder, for the next start in case this one is killed. */
export function noteServer(dataDir: string, pid: number): void {
  const noted = [...running(dataDir), { pid, birth: processBirth(pid) }];
  writeFileSync(recordOf(dataDir), JSON.stringify(noted), { mode: 0o600 });
}

export function forgetServers(dataDir: string): void {
  rmSync(recordOf(dataDir), { force: true });
}

/** Whether a server runs on this folder at this moment. */
export const isServing = (dataDir: string): boolean => running(dataDir).length > 0;

/** Servers whose launcher was killed are finishing their last requests: waits for them, ends what takes too long. */
export async function awaitRemains(dataDir: string, patienceMs = 12_000): Promise<void> {
  const until = Date.now() + patienceMs;
  for (let left = running(dataDir); left.length > 0; left = running(dataDir)) {
    if (Date.now() > until) for (const { pid } of left) process.kill(pid, 'SIGKILL');
    await sleep(100);
  }
  forgetServers(dataDir);
}
