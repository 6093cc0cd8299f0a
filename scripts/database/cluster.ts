import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { programPath } from './binaries';
import { giveToPostgres, postgresIdentity } from './identity';

export const USER = 'shouwen';

/** The variables PostgreSQL's programs see: nothing of the caller's PG* settings or language. */
export const plainEnvironment: NodeJS.ProcessEnv = { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' };

function run(command: readonly string[]): Promise<{ code: number | null; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    // a process group of its own: Ctrl-C at the keyboard must not leave half a cluster
    const child = spawn(program, args, {
      env: plainEnvironment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Makes a cluster in `dir` unless there is one. It appears whole or not at all. */
export async function ensureCluster(dir: string, password: string, isDurable = true): Promise<void> {
  if (existsSync(join(dir, 'PG_VERSION'))) return giveToPostgres(dir);
  const half = `${dir}.half`;
  const passwordFile = join(dirname(dir), 'initial-password');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  giveToPostgres(half);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveToPostgres(passwordFile);
  const options = ['--encoding=UTF8', '--locale=C.UTF-8', `--username=${USER}`, '--auth=scram-sha-256'];
  const sync = isDurable ? [] : ['--no-sync'];
  const command = [programPath('initdb'), '-D', half, ...options, `--pwfile=${passwordFile}`, ...sync];
  try {
    const { code, output } = await run([...postgresIdentity().prefix, ...command]);
    if (code !== 0) throw new Trouble(`The database could not be made in ${dir}: ${reasonIn(output)}.`);
    renameSync(half, dir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** PostgreSQL's own complaint out of what it printed. */
export function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const complaint =
    lines.findLast((line) => /(FATAL|PANIC|ERROR|error):/.test(line)) ?? lines.findLast(Boolean);
  return (complaint ?? 'no reason given').replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').replace(/\.$/, '');
}
