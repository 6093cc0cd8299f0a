import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { root } from '../root';

export interface ServerChild {
  pid: number;
  port: number;
  /** Resolves when the process is gone, for whatever reason. */
  ended: Promise<string>;
  /** Lets running requests finish (the server's own limit is 10 s), then ends it. */
  stop(): Promise<void>;
}

interface ServerMessage {
  type: 'ready' | 'failed';
  port?: number;
  message?: string;
}

const PATIENCE_MS = 20_000;

function isServerMessage(message: unknown): message is ServerMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'ready' || message.type === 'failed';
}

export function spawnServer(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [join(root, 'cms', 'dist', 'src', 'server.js')], {
    cwd: join(root, 'cms'),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

/** Starts the server and waits until it serves. What it knows to be wrong becomes one sentence. */
export async function startServer(child: ChildProcess): Promise<ServerChild> {
  const ended = endOf(child);
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (message) => {
      if (!isServerMessage(message)) return;
      if (message.type === 'ready') resolve(message.port ?? 0);
      else reject(new Trouble(message.message ?? 'The server could not start.'));
    });
    void ended.then((how) => reject(new Trouble(`The server ended while it was starting (${how}).`)));
  });
  return { pid: child.pid ?? 0, port, ended, stop: () => stopServer(child, ended) };
}

export async function stopServer(child: ChildProcess, ended: Promise<string> = endOf(child)): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const harder = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(harder);
}
