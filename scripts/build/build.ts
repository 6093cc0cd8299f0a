import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../console/step.js';
import { waitForLock } from '../lock/processLock.js';
import { root } from '../root';
import { type Part, parts } from './parts';

// lies inside the result: whoever removes the one removes the other
const STAMP = '.built-from';

function isFresh(part: Part): boolean {
  const output = join(root, part.output);
  const stamp = join(output, STAMP);
  if (!existsSync(join(output, part.proof)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === part.fingerprint();
}

async function make(part: Part, signal: AbortSignal): Promise<void> {
  const stamp = join(root, part.output, STAMP);
  // taken before the building: what is changed meanwhile is built again next time
  const made = part.fingerprint();
  rmSync(stamp, { force: true });
  await part.build(signal);
  writeFileSync(stamp, made);
}

/** Each part begins as soon as those it needs are ready; the first that fails ends the others. */
async function makeAll(
  stale: readonly Part[],
  signal: AbortSignal,
  say: (words: string) => void,
): Promise<void> {
  const failure = new AbortController();
  const running = new Set<string>();
  const made = new Map<string, Promise<void>>();
  for (const part of stale) {
    const needed = part.after.flatMap((name) => made.get(name) ?? []);
    const making = Promise.all(needed).then(async () => {
      say([...running.add(part.name)].join(', '));
      await make(part, AbortSignal.any([signal, failure.signal]));
      running.delete(part.name);
      say([...running].join(', '));
    });
    made.set(part.name, making);
  }
  const makings = [...made.values()];
  try {
    await Promise.all(makings);
  } catch (error) {
    failure.abort();
    await Promise.allSettled(makings);
    throw error;
  }
}

/** Builds what is stale of the named parts (all of them unless said). Two at the same time take turns. */
export async function build(
  signal: AbortSignal,
  names: readonly string[] = parts.map(({ name }) => name),
): Promise<void> {
  const wanted = parts.filter(({ name }) => names.includes(name));
  if (wanted.every(isFresh)) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const release = await waitForLock(join(root, '.cache', 'build.lock'), ({ pid }) => {
    console.log(`  another Shouwen (process ${pid}) is building: waiting for it`);
  });
  try {
    const stale = wanted.filter((part) => !isFresh(part));
    if (stale.length === 0) return;
    await step(`Building ${stale.map(({ name }) => name).join(', ')}`, (say) => makeAll(stale, signal, say));
  } finally {
    release();
  }
}
