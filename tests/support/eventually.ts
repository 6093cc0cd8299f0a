import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 8_000;

/** What `look` finds as soon as it finds something: for what a server does a moment after its answer. */
export async function eventually<T>(
  look: () => Promise<T | undefined>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('It did not come about.');
    await sleep(50);
  }
}
