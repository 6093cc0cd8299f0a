import { join } from 'node:path';
import { outputOf, spawnProgram } from '../program/run';

const isProgress = (message: unknown): message is { words: string } =>
  typeof message === 'object' && message !== null && 'words' in message;

/** Fills a database in a process of its own. */
export function runFill(
  url: string,
  { tickets, now, stopping }: { tickets: number; now: Date; stopping: AbortSignal },
  say: (words: string) => void,
): Promise<void> {
  const env = { DATABASE_URL: url, TICKETS: String(tickets), NOW: now.toISOString() };
  const child = spawnProgram(join(__dirname, '..', 'fill', 'program.ts'), env);
  const output = outputOf(child);
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop);
  child.on('message', (message) => isProgress(message) && say(message.words));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      stopping.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else reject(stopping.aborted ? stopping.reason : new Error(`The fill broke off.\n${output()}`));
    });
  });
}
