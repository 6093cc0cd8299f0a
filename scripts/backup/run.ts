import { join } from 'node:path';
import type { Message } from '../../cms/src/backup/command';
import type { Progress, Reports } from '../../cms/src/backup/report';
import { Trouble } from '../console/trouble.js';
import { runCommand } from '../server/command';

const MEGABYTE = 1_000_000;

export const megabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;

/** What moves behind the seconds. */
function words({ stage, done, of, bytes }: Progress): string {
  if (stage === 'files') return `files: ${done} of ${of}`;
  if (stage === 'indexes') return `keys and indexes: ${done} of ${of}`;
  if (stage === 'verifying') return `reading back: table ${done} of ${of}, ${megabytes(bytes)}`;
  const share = of > 0 ? `, ${Math.min(99, Math.floor((100 * done) / of))} %` : '';
  return `${stage}: ${megabytes(bytes)}${share}`;
}

/** Runs one act of the backup's command and answers what it did; a refusal is told in its own sentence. */
export async function runAct<Act extends keyof Reports>(
  act: Act,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stopping: AbortSignal,
  say: (words: string) => void,
): Promise<Reports[Act]> {
  let report: Reports[Act] | undefined;
  let refusal: string | undefined;
  const file = join('backup', 'command.js');
  const { code, output } = await runCommand<Message>(file, args, env, stopping, (message) => {
    if (message.type === 'progress') say(words(message.progress));
    else if (message.type === 'refused') refusal = message.sentence;
    else if (message.type === act) report = message.report as Reports[Act];
  });
  if (report !== undefined) return report;
  throw new Trouble(
    refusal ?? `${output.trim()}\nIt broke off (exit code ${code ?? 'none: killed'}).`.trim(),
  );
}
