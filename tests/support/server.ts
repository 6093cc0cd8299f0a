import type { ChildProcess } from 'node:child_process';
import { removeFolder, temporaryFolder } from './folder';
import { dropDatabase } from './postgres';
import { runServer } from './process';
import { type Seed, testEnvironment } from './settings';
import { copyOfTemplate } from './template';

export interface TestServer {
  /** Without a slash at the end. */
  url: string;
  databaseUrl: string;
  dataDir: string;
  /** Moves the application's clock; null gives it the real time again. */
  setClock(now: string | null): Promise<void>;
  /** What the server has printed. */
  output(): string;
  /** An orderly end; the database and the files go too. */
  stop(): Promise<void>;
  /** kill -9; the database stays. */
  kill(): Promise<void>;
}

interface Wishes {
  seed: Seed;
  env?: Readonly<Record<string, string>>;
  /** An existing database instead of a fresh copy; it is not dropped at the end. */
  database?: string;
}

/** The real server as a process of its own on a database of its own. */
export async function startServer({ seed, env = {}, database }: Wishes): Promise<TestServer> {
  const dataDir = temporaryFolder('files');
  const databaseUrl = database ?? (await copyOfTemplate(seed, dataDir));
  const server = await runServer(testEnvironment({ databaseUrl, dataDir, seed }, env));
  return {
    url: `http://127.0.0.1:${server.port}`,
    databaseUrl,
    dataDir,
    output: server.output,
    setClock: (now) => setClock(server.child, now),
    kill: () => kill(server.child),
    async stop() {
      await server.stop();
      if (database === undefined) await dropDatabase(databaseUrl);
      removeFolder(dataDir);
    },
  };
}

function setClock(child: ChildProcess, now: string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const answered = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'clock')
        return;
      child.off('message', answered);
      resolve();
    };
    child.on('message', answered);
    child.send({ type: 'clock', now }, (error) => error && reject(error));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
