import { createHmac } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

// those of config/settings.ts: the gate that names them is not part of what a command is built from
const NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

/** The secrets of a backup: those that the installation made for itself, and a mark of each, to tell another from it. */
export interface SavedSecrets {
  kept: Record<string, string>;
  marks: Record<string, string>;
}

const pathIn = (dataDir: string): string => join(dataDir, 'secrets.json');

function generated(dataDir: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(pathIn(dataDir), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

// short: it tells two secrets apart and does not help to guess one
const markOf = (secret: string): string =>
  createHmac('sha256', secret).update('shouwen backup').digest('hex').slice(0, 8);

/** Those given by the environment stay there: whoever set them keeps them elsewhere. */
export function secretsToSave(dataDir: string, env: NodeJS.ProcessEnv): SavedSecrets {
  const own = generated(dataDir);
  const saved: SavedSecrets = { kept: {}, marks: {} };
  for (const name of NAMES) {
    const secret = env[name] ?? '';
    if (secret === '') continue;
    saved.marks[name] = markOf(secret);
    if (own[name] === secret) saved.kept[name] = secret;
  }
  return saved;
}

function replace(path: string, secrets: Record<string, string>): void {
  const aside = `${path}.new`;
  const file = openSync(aside, 'w', 0o600);
  writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, path);
  chmodSync(path, 0o600);
}

/**
 * Puts saved secrets in the place of freshly made ones; those the environment gives stay. Answers the names of the secrets
 * that are now others than at the time of the backup.
 */
export function restoreSecrets(
  dataDir: string,
  env: NodeJS.ProcessEnv,
  { kept, marks }: SavedSecrets,
): string[] {
  const own = generated(dataDir);
  const isGiven = (name: string) => (env[name] ?? '') !== '' && env[name] !== own[name];
  const taken = Object.entries(kept).filter(([name]) => !isGiven(name));
  if (taken.length > 0) replace(pathIn(dataDir), { ...own, ...Object.fromEntries(taken) });
  const present = { ...own, ...env, ...Object.fromEntries(taken) };
  return NAMES.filter((name) => marks[name] !== undefined && marks[name] !== markOf(present[name] ?? ''));
}
