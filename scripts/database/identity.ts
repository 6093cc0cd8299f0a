import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { programPath } from './binaries';

/** PostgreSQL refuses to run as root. `prefix` goes before its command line; files must belong to `owner`. */
export interface Identity {
  prefix: readonly string[];
  owner: number | null;
}

const NOBODY = 65_534;

// Seen from a user namespace root is an ordinary user and yet owns its files, also in a home nobody else may enter.
const inNamespace: Identity = { prefix: ['unshare', '--user', '--map-user=1000', '--'], owner: 0 };

// Where namespaces are forbidden (most containers): another user, who keeps root's way through closed folders.
const asNobody: Identity = {
  prefix: [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ],
  owner: NOBODY,
};

function works({ prefix }: Identity): boolean {
  const [command = '', ...args] = [...prefix, programPath('postgres'), '--version'];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

let chosen: Identity | null = null;

/** As whom PostgreSQL can run here. */
export function postgresIdentity(): Identity {
  chosen ??= process.getuid?.() === 0 ? identityForRoot() : { prefix: [], owner: null };
  return chosen;
}

function identityForRoot(): Identity {
  const identity = [inNamespace, asNobody].find(works);
  if (identity) return identity;
  throw new Trouble(
    'PostgreSQL does not run as root, and this system permits neither unshare nor setpriv: ' +
      'start Shouwen as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Gives a folder and all in it to the user PostgreSQL runs as. */
export function giveToPostgres(path: string): void {
  const { owner } = postgresIdentity();
  if (owner === null || !existsSync(path)) return;
  const { uid, gid } = lstatSync(path);
  if (uid === owner) return;
  chownTree(path, owner, owner === 0 ? gid : owner);
}

function chownTree(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) chownTree(inner, uid, gid);
    else if (entry.isFile()) chownSync(inner, uid, gid);
  }
}
