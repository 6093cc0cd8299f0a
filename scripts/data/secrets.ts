import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SECRET_NAMES, type Secrets } from '../../config/settings';
import { Trouble } from '../console/trouble.js';

/** What an installation invents for itself once: Strapi's secrets and the password of its own database. */
export interface KeptSecrets extends Secrets {
  DATABASE_PASSWORD: string;
}

const NAMES = [...SECRET_NAMES, 'DATABASE_PASSWORD'] as const;

function kept(path: string): Partial<KeptSecrets> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  const broken = new Trouble(
    `${path} is damaged: put back a copy of it, or remove it to have new secrets made.`,
  );
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) throw broken;
    const strings = Object.entries(read).filter(
      ([, value]) => typeof value === 'string' && value.length >= 16,
    );
    return Object.fromEntries(strings);
  } catch {
    throw broken;
  }
}

const invent = () => randomBytes(32).toString('base64url');

/** Reads DATA_DIR/secrets.json, adding what is missing. */
export function keepSecrets(dataDir: string): KeptSecrets {
  const path = join(dataDir, 'secrets.json');
  const found = kept(path);
  const complete: KeptSecrets = {
    APP_KEYS: found.APP_KEYS ?? `${invent()},${invent()}`,
    API_TOKEN_SALT: found.API_TOKEN_SALT ?? invent(),
    ADMIN_JWT_SECRET: found.ADMIN_JWT_SECRET ?? invent(),
    TRANSFER_TOKEN_SALT: found.TRANSFER_TOKEN_SALT ?? invent(),
    ENCRYPTION_KEY: found.ENCRYPTION_KEY ?? invent(),
    JWT_SECRET: found.JWT_SECRET ?? invent(),
    DATABASE_PASSWORD: found.DATABASE_PASSWORD ?? invent(),
  };
  if (NAMES.some((name) => found[name] === undefined)) write(path, complete);
  else chmodSync(path, 0o600);
  return complete;
}

/** Whole or not at all, also through a power cut: the database cannot be opened without its password. */
function write(path: string, secrets: KeptSecrets): void {
  const aside = `${path}.new`;
  const file = openSync(aside, 'w', 0o600);
  writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, path);
}
