import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

function signalGroup(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, name);
  } catch {
    return false;
  }
}

/** Ends a process and all it has started: Strapi works in a second process that may outlive the first. */
export async function endGroup(pid: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  signalGroup(pid, 'SIGTERM');
  while (signalGroup(pid, 0)) {
    if (Date.now() > until) signalGroup(pid, 'SIGKILL');
    await sleep(100);
  }
}
