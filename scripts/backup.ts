import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupReport } from '../cms/src/backup/report';
import { removeDeadParts } from '../cms/src/backup/write/part';
import { readSettings, type Settings } from '../config/settings';
import { readBackupWish } from './backup/arguments';
import { megabytes, runAct } from './backup/run';
import { build } from './build/build';
import { step } from './console/step.js';
import { Trouble } from './console/trouble.js';
import { readEnvironment } from './data/environment';
import { joinDatabase } from './database/join';
import { serverEnvironment } from './server/launch';
import { stopSignal } from './server/stopSignal';

function requireInstallation({ databaseUrl, dataDir }: Settings): void {
  if (databaseUrl !== null || existsSync(join(dataDir, 'postgres'))) return;
  throw new Trouble(
    `There is nothing to back up: no Shouwen has been started on the data folder ${dataDir}.`,
  );
}

function print(report: BackupReport, seconds: number): void {
  for (const what of report.leftOut) console.log(`  not in it: ${what} (make it again after a restore)`);
  for (const file of report.lost) console.log(`  the disk had lost before, or had it otherwise: ${file}`);
  const speed = `${seconds.toFixed(1)} s, ${megabytes(report.rowBytes / Math.max(seconds, 0.1))}/s`;
  console.log(
    `${report.file}: ${report.tables} tables, ${report.rows} rows, ${report.files} files, ${megabytes(report.bytes)} (${speed})`,
  );
  console.log(
    'It holds personal data and secrets: keep it where only those may read it who may read everything.',
  );
}

/** `npm run backup`: the whole installation into one file, also beside a running server. */
export async function main(args: readonly string[]): Promise<number> {
  const { file, mayOverwrite } = readBackupWish(args);
  const settings = readSettings(readEnvironment());
  requireInstallation(settings);
  const stopping = stopSignal();
  await build(stopping, ['domain', 'server']);
  const database = await step('Opening the database', () => joinDatabase(settings, stopping));
  try {
    const act = ['take', '--file', file, ...(mayOverwrite ? ['--overwrite'] : [])];
    const since = Date.now();
    const report = await step(`Backing up into ${basename(file)}`, (say: (words: string) => void) =>
      runAct('taken', act, serverEnvironment(settings, database), stopping, say),
    );
    print(report, (Date.now() - since) / 1000);
    return 0;
  } finally {
    // of one that was killed in the middle
    removeDeadParts(dirname(file), basename(file));
    await database.stop();
  }
}
