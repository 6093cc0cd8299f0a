import { basename } from 'node:path';
import { readSettings } from '../config/settings';
import { build } from './build/build';
import { step } from './console/step.js';
import { readEnvironment } from './data/environment';
import { readWish } from './import/arguments';
import { joinDatabase } from './database/join';
import { printReport } from './import/print';
import { runImport } from './import/run';
import { stopSignal } from './server/stopSignal';

/** `npm run import`: a file of tickets into the database, also beside a running server. */
export async function main(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  const settings = readSettings(readEnvironment());
  const stopping = stopSignal();
  await build(stopping, ['domain', 'server']);
  const database = await step('Opening the database', () => joinDatabase(settings, stopping));
  try {
    const title = `${wish.isDryRun ? 'Checking' : 'Importing'} ${basename(wish.file)}`;
    const since = Date.now();
    const importing = (say: (words: string) => void) => runImport(settings, database, wish, stopping, say);
    const report = await step(title, importing);
    printReport(report, (Date.now() - since) / 1000);
    return report.bad > 0 ? 1 : 0;
  } finally {
    await database.stop();
  }
}
