import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { isDomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import { tell, tellProgress } from '../command/tell';
import { now } from '../time/now';
import { noteTaken } from './note';
import { checkBackup } from './read/check';
import { restoreBackup } from './read/restore';
import { explained } from './refusal';
import type { Progress, Reports } from './report';
import { takeBackup } from './write/take';

/** What the process tells whoever started it, over IPC. */
export type Message =
  | { type: 'progress'; progress: Progress }
  | { [Act in keyof Reports]: { type: Act; report: Reports[Act] } }[keyof Reports]
  | { type: 'refused'; code: string; sentence: string };

/** So long an end that was asked for may take before it is made. */
const END_MS = 5_000;

/** Aborts when somebody asks for the end, or when whoever started it is gone. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    setTimeout(() => process.exit(1), END_MS).unref();
  };
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, stop);
  process.on('disconnect', stop);
  return controller.signal;
}

function readArguments() {
  const options = { file: { type: 'string' }, overwrite: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return { act: positionals[0] ?? '', file: values.file ?? '', mayOverwrite: values.overwrite ?? false };
}

async function run(): Promise<Message> {
  const { act, file, mayOverwrite } = readArguments();
  const onProgress = tellProgress<Progress>();
  const house = { databaseUrl: process.env.DATABASE_URL ?? '', dataDir: process.env.DATA_DIR ?? '.data' };
  const signal = stopSignal();
  if (act === 'take') {
    // people work meanwhile: what they wait for comes first, and the database sends no faster than is taken from it
    setPriority(5);
    const request = { ...house, file, mayOverwrite, now: now(), signal, onProgress };
    const report = await takeBackup(request);
    await noteTaken(house.databaseUrl, file, now());
    return { type: 'taken', report };
  }
  const { manifest, seal } = await checkBackup(file, onProgress);
  if (act === 'check') {
    const rows = seal.tables.reduce((sum, each) => sum + each.rows, 0);
    return { type: 'checked', report: { rows, takenAt: manifest.takenAt, product: manifest.product } };
  }
  return { type: 'restored', report: await restoreBackup({ ...house, file, signal, onProgress }) };
}

run()
  .then(async (message) => {
    await tell<Message>(message);
    process.exit(0);
  })
  .catch(async (thrown: unknown) => {
    const error = explained(thrown);
    if (isDomainError(error)) {
      await tell<Message>({
        type: 'refused',
        code: error.code,
        sentence: messageFor(error.code, 'en', error.params),
      });
    } else if (!(error instanceof Error && error.name === 'AbortError')) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    process.exit(1);
  });
