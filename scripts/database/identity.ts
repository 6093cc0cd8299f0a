import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../console/trouble.js';
import { programPath } from './binaries';

/** PostgreSQL refuses to run as root. `prefix` goes before its command line; files must belong to `owner`. */
export interface Identity {
  prefix: readonly string[];
  owner: number | null;
}

// initdb looks its user up, so it has to be one the system knows
const STRANGER = 65_534;

function knownUser(): number {
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const ids = users.map((line) => Number(line.split(':')[2] || 0)).filter((id) => id > 0);
  return ids.includes(STRANGER) ? STRANGER : (ids[0] ?? STRANGER);
}

// Seen from a user namespace one is an ordinary user and yet owns one's files, also in a home nobody else may enter.
function inNamespace(owner: number | null): Identity {
  return { prefix: ['unshare', '--user', `--map-user=${knownUser()}`, '--'], owner };
}

// Where namespaces are forbidden (most containers): another user, who keeps root's way through closed folders.
function asAnother(): Identity {
  const owner = knownUser();
  const ids = [`--reuid=${owner}`, `--regid=${owner}`, '--clear-groups'];
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { prefix: ['setpriv', ...ids, ...rights, '--'], owner };
}

function works({ prefix }: Identity): boolean {
  const [command = '', ...args] = [...prefix, programPath('postgres'), '--version'];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

let chosen: Identity | null = null;

/** As whom PostgreSQL can run here. */
export function postgresIdentity(): Identity {
  chosen ??= process.getuid?.() === 0 ? identityForRoot() : identityForUser();
  return chosen;
}

function identityForRoot(): Identity {
  const identity = [inNamespace(0), asAnother()].find(works);
  if (identity) return identity;
  throw new Trouble(
    'PostgreSQL does not run as root, and this system permits neither unshare nor setpriv: ' +
      'start Shouwen as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function identityForUser(): Identity {
  const plain: Identity = { prefix: [], owner: null };
  try {
    userInfo();
    return plain;
  } catch {
    // a user without a name, as containers like them
    return [inNamespace(null)].find(works) ?? plain;
  }
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
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chownSync(path, uid, gid);
  if (entry.isDirectory()) for (const name of readdirSync(path)) chownTree(join(path, name), uid, gid);
}
