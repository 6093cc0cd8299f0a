import { type ChildProcess, spawn } from 'node:child_process';
import cluster from 'node:cluster';
import { join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { root } from '../root';
import { NODE_FLAGS } from './node';

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

const PROGRAM = join(root, 'cms', 'dist', 'src', 'server.js');
const SETTING = {
  cwd: join(root, 'cms'),
  stdio: ['ignore' as const, 'inherit' as const, 'inherit' as const, 'ipc' as const],
};

/** A server that has its port to itself. */
export function spawnServer(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...NODE_FLAGS, PROGRAM], { ...SETTING, env: environment });
}

/** One of several that share a port: this process listens and hands each connection to the next of them in turn. */
export function forkServer(environment: NodeJS.ProcessEnv): ChildProcess {
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ ...SETTING, exec: PROGRAM, args: [], execArgv: NODE_FLAGS });
  // cluster hands on all of the caller's variables; what is undefined is none
  const nothing = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  return cluster.fork({ ...nothing, ...environment }).process;
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
