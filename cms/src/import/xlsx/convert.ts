import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ErrorCode } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { bounds } from './bounds';
import type { Ending } from './child';

const CHILD = join(__dirname, 'child.js');

function run(from: string, to: string, signal: AbortSignal): Promise<void> {
  const child = fork(CHILD, [from, to], {
    execArgv: [`--max-old-space-size=${bounds.heap}`],
    // it needs no secret of ours
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    let ending: Ending | undefined;
    child.on('message', (message) => (ending = message as Ending));
    child.once('error', reject);
    child.once('exit', () => {
      if (ending?.isWell) return resolve();
      // one that ends without a word had more to keep than it may
      const { code, params } = ending ?? { code: 'import.archive-too-large', params: undefined };
      reject(new DomainError(code as ErrorCode, { path: 'file', params }));
    });
  });
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes the first sheet of an XLSX as CSV, in a process of its own whose memory and time are bounded; one at a time, so
 * that many at once take no more than one. Refuses in a code what is no workbook or too much.
 */
export function tableFromXlsx(from: string, to: string, stopping?: AbortSignal): Promise<void> {
  const turn = last.then(async () => {
    const late = AbortSignal.timeout(bounds.seconds * 1_000);
    try {
      await run(from, to, stopping ? AbortSignal.any([late, stopping]) : late);
    } catch (error) {
      throw late.aborted ? new DomainError('import.too-slow', { path: 'file' }) : error;
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}
