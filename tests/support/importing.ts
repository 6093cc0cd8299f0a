import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as ImportTickets from '../../cms/src/import/import-tickets';
import type { ImportReport } from '../../cms/src/import/report';
import type * as Pick from '../../cms/src/import/mapping/pick';
import type * as Parse from '../../cms/src/import/mapping/parse';
import type * as Pool from '../../cms/src/postgres/pool';
import { root } from '../../scripts/root';
import { built } from './built';
import { testEnvironment } from './settings';

export const sample = (name: string): string => join(root, 'tests', 'samples', name);

export interface Importer {
  /** Imports a file with the shipped mapping that fits, or with one of the test's own. */
  run(file: string, options?: { mapping?: object; isDryRun?: boolean }): Promise<ImportReport>;
  close(): Promise<void>;
}

/** The import's engine on an open Strapi. */
export function importerOn(strapi: Core.Strapi, now: Date): Importer {
  const read = built<typeof Pool>('postgres/pool').openReadPool(process.env.DATABASE_URL ?? '');
  const { importTickets } = built<typeof ImportTickets>('import/import-tickets');
  const { pickMapping, requireColumns } = built<typeof Pick>('import/mapping/pick');
  const { parseMapping } = built<typeof Parse>('import/mapping/parse');
  return {
    async run(file, { mapping, isDryRun = false } = {}) {
      const chosen = mapping
        ? parseMapping(mapping)
        : await pickMapping(file, join(root, 'scripts', 'import'));
      await requireColumns(file, chosen);
      const request = { file, mapping: chosen, isDryRun, language: 'en', task: null } as const;
      const onProgress = () => undefined;
      return importTickets(
        { strapi, read, now: () => now },
        { ...request, onProgress },
        process.env.DATABASE_URL ?? '',
      );
    },
    close: () => read.end(),
  };
}

export interface CommandEnding {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `npm run import`, without npm, on a database of the test. */
export function importCommand(
  args: readonly string[],
  {
    env,
    signal,
    ...own
  }: { databaseUrl: string; dataDir: string; env?: Record<string, string>; signal?: AbortSignal },
): Promise<CommandEnding> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'import', ...args], {
    env: testEnvironment({ ...own, seed: 'none' }, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  signal?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  const ending = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (ending.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ending.stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ...ending }));
  });
}
