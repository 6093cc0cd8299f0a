import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type * as Entries from '../../cms/src/backup/read/entries';
import type { Seal } from '../../cms/src/backup/format';
import type { Message } from '../../cms/src/backup/command';
import { root } from '../../scripts/root';
import { built } from './built';
import { openDatabase } from './database';
import { testEnvironment } from './settings';

export interface House {
  databaseUrl: string;
  dataDir: string;
}

interface Ending {
  code: number | null;
  output: string;
  /** The last thing the command said of itself. */
  said: Message | undefined;
}

export interface Act {
  child: ChildProcess;
  ended: Promise<Ending>;
}

function follow(child: ChildProcess): Act {
  const ending: Ending = { code: null, output: '', said: undefined };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (ending.output += chunk.toString()));
  child.on('message', (message: Message) => message.type !== 'progress' && (ending.said = message));
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code) => resolve({ ...ending, code }));
  });
  return { child, ended };
}

const command = join(root, 'cms', 'dist', 'src', 'backup', 'command.js');

/** The command that backup, restore and the server's own schedule run, without what is around it. */
export function begin(args: readonly string[], house: House): Act {
  const env = testEnvironment({ ...house, seed: 'none' });
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  return follow(spawn(process.execPath, [command, ...args], { env, stdio: [...stdio] }));
}

export const act = (args: readonly string[], house: House): Promise<Ending> => begin(args, house).ended;

/** How the command refused: its code, or what it did instead. */
export async function refusalOf(args: readonly string[], house: House): Promise<string> {
  const { said, output } = await act(args, house);
  return said?.type === 'refused' ? said.code : `${said?.type ?? ''}${output}`;
}

/** `npm run backup` or `npm run restore`, without npm; without a database of its own it is the embedded one. */
export function script(
  verb: 'backup' | 'restore',
  args: readonly string[],
  house: { databaseUrl?: string; dataDir: string },
): Act {
  const { PATH, HOME, TMPDIR } = process.env;
  // an empty value keeps a developer's own .env out of the test
  const neutral = { HOST: '', PUBLIC_URL: '', SMTP_URL: '', BACKUP_DIR: '' };
  const embedded = {
    PATH,
    HOME,
    TMPDIR,
    ...neutral,
    SEED: 'none',
    DATABASE_URL: '',
    DATA_DIR: house.dataDir,
  };
  const { databaseUrl } = house;
  const env = databaseUrl ? testEnvironment({ ...house, databaseUrl, seed: 'none' }) : embedded;
  const line = [join(root, 'scripts', 'run.mjs'), verb, ...args];
  return follow(spawn(process.execPath, line, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

const NAMESPACE = ['--user', '--map-root-user', '--mount', 'sh', '-c'];

/** Whether this system lets anybody have a disk of a size of their own. */
export const hasSmallDisks = (): boolean =>
  spawnSync('unshare', [...NAMESPACE, 'mount -t tmpfs -o size=4096 tmpfs /tmp']).status === 0;

/** A command inside a mount namespace of its own where `folder` is a disk of this many bytes: what it said, and what it left there. */
export async function onSmallDisk(
  folder: string,
  bytes: number,
  args: readonly string[],
  house: House,
): Promise<{ said: string; left: string }> {
  const lines = [
    `mount -t tmpfs -o size=${bytes} tmpfs '${folder}'`,
    // without IPC the command writes what it says, a line each
    `'${process.execPath}' '${command}' ${args.map((arg) => `'${arg}'`).join(' ')} 2>&1 | tail -n 1`,
    `echo "left:$(ls -A '${folder}')"`,
  ];
  const env = testEnvironment({ ...house, seed: 'none' });
  const line = [...NAMESPACE, lines.join('\n')];
  const { output } = await follow(spawn('unshare', line, { env, stdio: ['ignore', 'pipe', 'pipe'] })).ended;
  const [said = '', left = ''] = output.trim().split('\nleft:');
  return { said, left: left.trim() };
}

/** The seal of a backup, read by the product's own reader. */
export function sealOf(file: string): Promise<Seal> {
  const { eachEntry, skip } = built<typeof Entries>('backup/read/entries');
  return eachEntry(file, skip, () => undefined);
}

/** Rows and content of every table, however they lie: asked of the database itself, without a line of the product. */
export async function sumsOf(databaseUrl: string): Promise<Record<string, string>> {
  const database = openDatabase(databaseUrl);
  try {
    const tables = await database.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const sums: Record<string, string> = {};
    for (const { name } of tables) {
      const [sum] = await database.query<{ sum: string }>(
        `SELECT count(*) || ' ' || COALESCE(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM ${name} t`,
      );
      sums[name] = sum?.sum ?? '';
    }
    return sums;
  } finally {
    await database.end();
  }
}
