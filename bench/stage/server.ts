import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { readSettings, SECRET_NAMES, type Secrets, toEnvironment } from '../../config/settings';
import { root } from '../../scripts/root';
import { forkServer, startServer, stopServer } from '../../scripts/server/child';
import { NODE_FLAGS } from '../../scripts/server/node';
import { outputOf, spawnProgram } from '../program/run';

/** A process that answers requests and is measured. */
export interface Server {
  url: string;
  pid: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

interface Wishes {
  databaseUrl: string;
  dataDir: string;
  env?: Readonly<Record<string, string>>;
}

export const SECRETS = Object.fromEntries(
  SECRET_NAMES.map((name) => [name, `bench-${name}-0123456789abcdef`]),
) as Secrets;

/** The variables of a server in production, through the same gate as any other. */
export function productionEnvironment({ databaseUrl, dataDir, env = {} }: Wishes): NodeJS.ProcessEnv {
  const given = { NODE_ENV: 'production', SEED: 'none', PORT: '0', DATA_DIR: dataDir, ...SECRETS };
  const { PATH, HOME, TMPDIR, NODE_OPTIONS } = process.env;
  const settings = toEnvironment(readSettings(given), { secrets: SECRETS, databaseUrl });
  return { PATH, HOME, TMPDIR, NODE_OPTIONS, ...settings, ...env };
}

async function served(child: ChildProcess): Promise<Server> {
  const output = outputOf(child);
  try {
    const { pid, port, ended } = await startServer(child);
    return { url: `http://127.0.0.1:${port}`, pid, child, stop: () => stopServer(child, ended) };
  } catch (error) {
    await stopServer(child);
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${output()}`);
  }
}

/** The real server, built, as an installation runs it. */
export function runOurs(wishes: Wishes): Promise<Server> {
  const entry = join(root, 'cms', 'dist', 'src', 'server.js');
  const env = productionEnvironment(wishes);
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', 'ipc'];
  return served(spawn(process.execPath, [...NODE_FLAGS, entry], { cwd: join(root, 'cms'), env, stdio }));
}

/** Several of it behind one port; the benchmark's own process hands connections on, as the launcher does. */
export async function runCrew(wishes: Wishes, size: number): Promise<Omit<Server, 'child' | 'pid'>> {
  const env = productionEnvironment(wishes);
  const servers: Server[] = [];
  for (let nth = 0; nth < size; nth += 1) servers.push(await served(forkServer(env)));
  const [{ url } = { url: '' }] = servers;
  return { url, stop: async () => void (await Promise.all(servers.map((server) => server.stop()))) };
}

/** A program of the benchmarks, which says `{ type: 'ready', port }` as the server does. */
export const runProgram = (file: string, env: Readonly<Record<string, string>>): Promise<Server> =>
  served(spawnProgram(file, env));
