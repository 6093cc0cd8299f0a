import { basename } from 'node:path';
import { removeStaged } from '../cms/src/backup/read/stage';
import type { RestoreReport } from '../cms/src/backup/report';
import { readSettings, type Settings } from '../config/settings';
import { readRestoreWish } from './backup/arguments';
import { runAct } from './backup/run';
import { build } from './build/build';
import { step } from './console/step.js';
import { readEnvironment } from './data/environment';
import { takeDataFolder } from './data/folder';
import { openDatabase } from './database/open';
import { serverEnvironment } from './server/launch';
import { awaitRemains } from './server/remains';
import { stopSignal } from './server/stopSignal';

function print(report: RestoreReport, seconds: number): void {
  for (const what of report.leftOut) console.log(`  was not in the backup: ${what}`);
  for (const file of report.lost)
    console.log(`  was lost before the backup, or changed on the disk: ${file}`);
  if (report.otherSecrets.length > 0)
    console.log(
      `  other secrets than then: ${report.otherSecrets.join(', ')}. Set those of the saved installation, or second factors, API tokens and logins made with them are void.`,
    );
  if (report.isOlder)
    console.log(`  made by version ${report.product}: the next start brings it up to this one.`);
  console.log(
    `Restored as of ${report.takenAt}: ${report.tables} tables, ${report.rows} rows, ${report.files} files, each read back and as it was (${seconds.toFixed(1)} s).`,
  );
}

async function restoreInto(settings: Settings, file: string, stopping: AbortSignal): Promise<number> {
  const release = takeDataFolder(settings.dataDir);
  try {
    await awaitRemains(settings.dataDir);
    const database = await step('Opening the database', () => openDatabase(settings));
    try {
      const since = Date.now();
      const report = await step(`Restoring ${basename(file)}`, (say: (words: string) => void) =>
        runAct('restored', ['restore', '--file', file], serverEnvironment(settings, database), stopping, say),
      );
      print(report, (Date.now() - since) / 1000);
      return 0;
    } finally {
      removeStaged(settings.dataDir);
      await database.stop();
    }
  } finally {
    release();
  }
}

/** `npm run restore`: a backup into an empty installation, or with --check only read to its end. */
export async function main(args: readonly string[]): Promise<number> {
  const { file, isCheck } = readRestoreWish(args);
  const settings = readSettings(readEnvironment());
  const stopping = stopSignal();
  await build(stopping, ['domain', 'server']);
  // before anything is made or opened: a bad file leaves no trace
  const checked = await step(`Checking ${basename(file)}`, (say: (words: string) => void) =>
    runAct('checked', ['check', '--file', file], process.env, stopping, say),
  );
  if (!isCheck) return restoreInto(settings, file, stopping);
  console.log(
    `Whole and unchanged: ${checked.rows} rows as of ${checked.takenAt}, made by version ${checked.product}.`,
  );
  return 0;
}
