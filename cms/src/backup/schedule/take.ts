import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '../../application';
import type { Message } from '../command';
import { removeDeadParts } from '../write/part';
import { nameAt, removeOld } from './names';
import type { BackupPlan } from './plan';
import { noteFailure, noteSuccess } from './state';

const KEPT_OUTPUT = 5_000;

interface Failure {
  code: string;
  sentence: string;
}

export interface BackupTaker {
  /** Takes one and removes the old ones; throws when it did not succeed, after all was told who must know. */
  take(): Promise<void>;
  /** Ends one that is under way; it leaves nothing behind. */
  stop(): void;
}

/** Runs the command to its end; answers what went wrong. */
function run(child: ChildProcess): Promise<Failure | undefined> {
  let output = '';
  let failure: Failure | undefined = {
    code: 'server.error',
    sentence: 'The process ended without an answer.',
  };
  child.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-KEPT_OUTPUT)));
  child.on('message', (message: Message) => {
    if (message.type === 'refused') failure = message;
    if (message.type === 'taken') failure = undefined;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () =>
      resolve(failure && { ...failure, sentence: `${failure.sentence}\n${output}`.trim() }),
    );
  });
}

/** Takes backups in a process of its own, so that the server stays as quick as it is. */
export function openTaker(application: Application, plan: BackupPlan): BackupTaker {
  let child: ChildProcess | undefined;
  let isStopped = false;

  async function attempt(file: string): Promise<Failure | undefined> {
    try {
      mkdirSync(plan.folder, { recursive: true, mode: 0o700 });
      removeDeadParts(plan.folder);
      child = fork(join(__dirname, '..', 'command.js'), ['take', '--file', file], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      return await run(child);
    } catch (error) {
      return { code: 'backup.unwritable', sentence: error instanceof Error ? error.message : String(error) };
    } finally {
      child = undefined;
      removeDeadParts(plan.folder);
    }
  }

  return {
    async take() {
      const file = join(plan.folder, nameAt(application.now()));
      const failure = await attempt(file);
      if (!failure) {
        removeOld(plan);
        return noteSuccess(application, file);
      }
      if (!isStopped) await noteFailure(application, failure.code, failure.sentence);
      throw new Error(failure.code);
    },
    stop() {
      isStopped = true;
      child?.kill('SIGTERM');
    },
  };
}
