import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUrl } from '../../scripts/database/connection';
import { readPostmaster } from '../../scripts/database/postmaster';
import { root } from '../../scripts/root';

/** `npm start` as a person would run it, without npm. */
export interface Launcher {
  url: string;
  databaseUrl: string;
  /** `postgres` is 0 where the database is not its own. */
  pids: { launcher: number; server: number; postgres: number };
  signal(name: NodeJS.Signals): void;
  /** What it has printed. */
  said(): string;
  /** Resolves when the launcher is gone. */
  ended: Promise<Ending>;
}

export interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

function spawnLauncher(env: Readonly<Record<string, string>>): {
  child: ChildProcess;
  ended: Promise<Ending>;
} {
  const { PATH, HOME, TMPDIR } = process.env;
  // an empty value keeps a developer's own .env out of the test
  const neutral = { DATABASE_URL: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '', SEED: 'none' };
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'start'], {
    // a group of its own, so that a signal can be sent to all of it as a terminal does
    detached: true,
    env: { PATH, HOME, TMPDIR, ...neutral, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ending: Ending = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (ending.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ending.stderr += chunk.toString()));
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code) => setTimeout(() => resolve({ ...ending, code }), 100));
  });
  return { child, ended };
}

/** Runs `npm start` to its end, for starts that must fail. */
export function failingStart(env: Readonly<Record<string, string>>): Promise<Ending> {
  return spawnLauncher(env).ended;
}

/** Runs `npm start` until it serves. */
export async function launch(
  env: Readonly<Record<string, string>> & { DATA_DIR: string },
): Promise<Launcher> {
  const { child, ended } = spawnLauncher(env);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (;;) {
    const url = /serves at (\S+)/.exec(said)?.[1];
    if (url)
      return {
        url,
        ended,
        said: () => said,
        signal: (name) => child.kill(name),
        ...whereabouts(env, child.pid ?? 0),
      };
    if (isOver) throw new Error(`The start failed.\n${JSON.stringify(await ended, null, 2)}`);
    await sleep(50);
  }
}

/** The server processes that the launcher has noted, the first among them. */
export const serversOf = (dataDir: string): { pid: number }[] =>
  JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { pid: number }[];

function whereabouts(
  { DATA_DIR: dataDir, DATABASE_URL: own = '' }: Readonly<Record<string, string>> & { DATA_DIR: string },
  launcher: number,
): Pick<Launcher, 'databaseUrl' | 'pids'> {
  const [server = { pid: 0 }] = serversOf(dataDir);
  if (own !== '') return { databaseUrl: own, pids: { launcher, server: server.pid, postgres: 0 } };
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    DATABASE_PASSWORD: string;
  };
  const postmaster = readPostmaster(join(dataDir, 'postgres'));
  if (!postmaster) throw new Error('The embedded database left no record.');
  return {
    databaseUrl: databaseUrl(postmaster.port, secrets.DATABASE_PASSWORD),
    pids: { launcher, server: server.pid, postgres: postmaster.pid },
  };
}
