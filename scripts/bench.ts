import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWish } from '../bench/arguments';
import { keep } from '../bench/report/result';
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
    const wanted = Object.entries(suites).filter(([name, { isLong }]) =>
      wish.suites.length === 0 ? !isLong : wish.suites.includes(name),
    );
    const findings = [];
    for (const [, { run }] of wanted) findings.push(await run(wish));
    keep(
      findings.map(({ result }) => result),
      wish.file,
    );
    for (const { table } of findings) console.log(`\n${table}`);
  } finally {
    release();
  }
}
