import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Message } from '../../cms/src/import/command';
import type { ImportReport, Progress } from '../../cms/src/import/report';
import type { Settings } from '../../config/settings';
import { Trouble } from '../console/trouble.js';
import type { OpenDatabase } from '../database/open';
import { root } from '../root';
import { serverEnvironment } from '../server/launch';
import type { Wish } from './arguments';

const KEPT_OUTPUT = 20_000;

function commandLine({ file, mapping, isDryRun }: Wish): string[] {
  const chosen = mapping === null ? ['--mappings', join(root, 'scripts', 'import')] : ['--mapping', mapping];
  const command = join(root, 'cms', 'dist', 'src', 'import', 'command.js');
  return [command, '--file', file, ...chosen, ...(isDryRun ? ['--dry-run'] : [])];
}

/** What moves behind the seconds: how far, and how fast since the first row. */
function speedometer(say: (words: string) => void): (progress: Progress) => void {
  const began = new Map<Progress['stage'], number>();
  return ({ stage, rows }) => {
    const since = began.get(stage) ?? Date.now();
    began.set(stage, since);
    const seconds = (Date.now() - since) / 1000;
    say(`${stage}: ${rows} rows${seconds > 0.5 ? `, ${Math.round(rows / seconds)} rows/s` : ''}`);
  };
}

/** Runs the import in a process of its own, with the server's environment; answers its report. */
export async function runImport(
  settings: Settings,
  database: OpenDatabase,
  wish: Wish,
  stopping: AbortSignal,
  say: (words: string) => void,
): Promise<ImportReport> {
  stopping.throwIfAborted();
  const child = spawn(process.execPath, commandLine(wish), {
    cwd: join(root, 'cms'),
    env: serverEnvironment(settings, database),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-KEPT_OUTPUT)));
  }
  let answer: Message | undefined;
  const show = speedometer(say);
  child.on('message', (message: Message) => {
    if (message.type === 'progress') show(message.progress);
    else answer = message;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit));
  });
  stopping.removeEventListener('abort', stop);
  stopping.throwIfAborted();
  if (answer?.type === 'report') return answer.report;
  if (answer?.type === 'refused') throw new Trouble(answer.sentence);
  throw new Trouble(
    `${output.trim()}\nThe import broke off (exit code ${code}): nothing was imported.`.trim(),
  );
}
