import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWish } from '../bench/arguments';
import { keep } from '../bench/report/result';
import { table } from '../bench/report/table';
import { suites } from '../bench/suites';
import { build } from './build/build';
import { stopSignal } from './server/stopSignal';
import { waitForLock } from './lock/processLock.js';

/** `npm run bench`: measures, prints tables and writes them down. */
export async function main(args: readonly string[]): Promise<void> {
  const stopping = stopSignal();
  const wish = readWish(args, Object.keys(suites), stopping);
  await build(stopping, ['domain', 'server']);
  mkdirSync(wish.folder, { recursive: true });
  const release = await waitForLock(join(wish.folder, 'bench.lock'), ({ pid }) => {
    console.log(`  another benchmark (process ${pid}) is running: waiting for it`);
  });
  try {
    const wanted = Object.entries(suites).filter(
      ([name]) => wish.suites.length === 0 || wish.suites.includes(name),
    );
    const results = [];
    for (const [, run] of wanted) results.push(await run(wish));
    keep(results, wish.file);
    for (const result of results) console.log(`\n${table(result)}`);
  } finally {
    release();
  }
}
