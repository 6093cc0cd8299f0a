import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import { NODE_FLAGS } from './node';

const KEPT_OUTPUT = 20_000;

interface Ending {
  code: number | null;
  /** The last of what it printed. */
  output: string;
}

/**
 * Runs a command of the built server in a process of its own, with the server's environment; what it tells arrives at
 * `onMessage`. Ends it when somebody wants it to end, and then throws the AbortError.
 */
export async function runCommand<Message>(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stopping: AbortSignal,
  onMessage: (message: Message) => void,
): Promise<Ending> {
  stopping.throwIfAborted();
  const child = spawn(process.execPath, [...NODE_FLAGS, join(root, 'cms', 'dist', 'src', file), ...args], {
    cwd: join(root, 'cms'),
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-KEPT_OUTPUT)));
  }
  child.on('message', (message) => onMessage(message as Message));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit) => resolve(exit));
    });
    stopping.throwIfAborted();
    return { code, output };
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}
