import { join } from 'node:path';
import type { Message } from '../../cms/src/import/command';
import type { ImportReport, Progress } from '../../cms/src/import/report';
import type { Settings } from '../../config/settings';
import { Trouble } from '../console/trouble.js';
import type { OpenDatabase } from '../database/open';
import { root } from '../root';
import { runCommand } from '../server/command';
import { serverEnvironment } from '../server/launch';
import type { Wish } from './arguments';

function argumentsOf({ file, mapping, isDryRun }: Wish): string[] {
  const chosen = mapping === null ? ['--mappings', join(root, 'scripts', 'import')] : ['--mapping', mapping];
  return ['--file', file, ...chosen, ...(isDryRun ? ['--dry-run'] : [])];
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
  let answer: Message | undefined;
  const show = speedometer(say);
  const environment = serverEnvironment(settings, database);
  const file = join('import', 'command.js');
  const { code, output } = await runCommand<Message>(
    file,
    argumentsOf(wish),
    environment,
    stopping,
    (message) => {
      if (message.type === 'progress') show(message.progress);
      else answer = message;
    },
  );
  if (answer?.type === 'report') return answer.report;
  if (answer?.type === 'refused') throw new Trouble(answer.sentence);
  throw new Trouble(
    `${output.trim()}\nThe import broke off (exit code ${code}): nothing was imported.`.trim(),
  );
}
