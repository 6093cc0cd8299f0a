import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import { tell, tellProgress } from '../command/tell';
import { openReadPool } from '../postgres/pool';
import { now } from '../time/now';
import { tableOfFile } from './file/table';
import { importTickets } from './import-tickets';
import { loadMapping, pickMapping, requireColumns } from './mapping/pick';
import type { Mapping } from './mapping/mapping';
import type { ImportReport, Progress } from './report';

/** What the process tells whoever started it, over IPC. */
export type Message =
  | { type: 'progress'; progress: Progress }
  | { type: 'report'; report: ImportReport }
  | { type: 'refused'; sentence: string };

function readArguments() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { file: text, mapping: text, mappings: text, 'dry-run': { type: 'boolean' } },
  });
  return {
    file: values.file ?? '',
    mapping: values.mapping,
    folder: values.mappings ?? '',
    isDryRun: values['dry-run'] ?? false,
  };
}

/** A folder for the table of a workbook, gone with this process. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(file: string, mapping: Mapping, isDryRun: boolean): Promise<ImportReport> {
  process.env.QUEUE = 'none';
  mkdirSync(join(process.env.DATA_DIR ?? '.data', 'public', 'uploads'), { recursive: true });
  const distDir = join(__dirname, '..', '..');
  const strapi = await createStrapi({ appDir: join(distDir, '..'), distDir }).load();
  const read = openReadPool(process.env.DATABASE_URL ?? '');
  const request = {
    file,
    mapping,
    isDryRun,
    language: 'en',
    task: null,
    onProgress: tellProgress<Progress>(),
  } as const;
  return importTickets({ strapi, read, now }, request, process.env.DATABASE_URL ?? '');
}

async function main(): Promise<void> {
  const { file, mapping, folder, isDryRun } = readArguments();
  const table = await tableOfFile(file, ownFolder());
  // before the long way up: a mapping that does not fit is said at once
  const chosen = mapping === undefined ? await pickMapping(table, folder) : loadMapping(mapping);
  await requireColumns(table, chosen);
  await tell<Message>({ type: 'report', report: await run(table, chosen, isDryRun) });
}

// without whoever started it the transaction is given up; with an end of its own the process clears its folder away
process.on('disconnect', () => process.exit(1));
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => process.exit(1));

// No strapi.destroy(): what it may break off of Strapi's own would end the process as failed after all was imported.
main()
  .then(() => process.exit(0))
  .catch(async (error: unknown) => {
    if (error instanceof DomainError) {
      await tell<Message>({ type: 'refused', sentence: messageFor(error.code, 'en', error.params) });
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    process.exit(1);
  });
