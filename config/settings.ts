import { resolve, sep } from 'node:path';

export const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

export type SecretName = (typeof SECRET_NAMES)[number];
export type Secrets = Record<SecretName, string>;
export type Variables = Readonly<Record<string, string | undefined>>;
export type Environment = 'development' | 'production' | 'test';
export type Seed = 'demo' | 'none';

/** Of whom a second factor is required: of nobody, or of managers and everybody above. */
export type SecondFactorRule = 'none' | 'managers';

/**
 * Connections to PostgreSQL that one server process may open: Strapi's pool (config/database.ts) and the one of lists
 * (cms/src/postgres/pool) ten each, the queue four, one that listens, one that starts in turn, one of an import
 * (cms/src/postgres/own-transaction).
 */
export const CONNECTIONS_A_PROCESS = 27;

export interface Settings {
  environment: Environment;
  /** 0 asks the system for a free port. */
  port: number;
  host: string;
  /** How many identical server processes share the port. */
  processes: number;
  /** Absolute path. */
  dataDir: string;
  /** null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  seed: Seed;
  demoPassword: string;
  /** The first administrator of /admin; without a password none is created, except in the demo. */
  adminEmail: string;
  adminPassword: string | null;
  /** Without a slash at the end; null: derived from host and port. */
  publicUrl: string | null;
  trustProxy: boolean;
  requireSecondFactor: SecondFactorRule;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** Where the server puts backups of its own, absolute path; null: it takes none. */
  backupDir: string | null;
  /** Local clock time in China, `HH:MM`. */
  backupAt: string;
  /** Of how many days, and of how many weeks, one each is kept. */
  backupKeepDays: number;
  backupKeepWeeks: number;
  /** Those given; the rest may be generated, or reading would have refused. */
  secrets: Partial<Secrets>;
}

/** One sentence for the person at the keyboard: the variable, what is wrong, what to write. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

function refuse(variable: string, wrong: string, write: string): never {
  throw new SettingsError(`${variable} ${wrong}; ${write}.`);
}

function given(env: Variables, name: string): string | null {
  const value = env[name]?.trim();
  if (value?.includes('\0')) refuse(name, 'contains a NUL character', 'remove it');
  return value ? value : null;
}

function oneOf<T extends string>(env: Variables, name: string, choices: readonly T[], fallback: T): T {
  const value = given(env, name);
  if (value === null) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  return choice ?? refuse(name, `is "${value}"`, `write one of: ${choices.join(', ')}`);
}

function readPort(env: Variables): number {
  const value = given(env, 'PORT') ?? '1337';
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    refuse('PORT', `is "${value}"`, 'write a whole number from 1 to 65535, such as 1337');
  }
  return port;
}

const MOST_PROCESSES = 64;

function readProcesses(env: Variables): number {
  const value = given(env, 'WEB_CONCURRENCY') ?? '1';
  const processes = Number(value);
  if (/^\d{1,2}$/.test(value) && processes >= 1 && processes <= MOST_PROCESSES) return processes;
  return refuse('WEB_CONCURRENCY', `is "${value}"`, `write a whole number from 1 to ${MOST_PROCESSES}`);
}

function readHost(env: Variables): string {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  if (/^[\w.:-]+$/.test(host)) return host;
  return refuse('HOST', `is "${host}"`, 'write an address to listen on, such as 127.0.0.1 or 0.0.0.0');
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readUrl(env: Variables, name: string, protocols: readonly string[], example: string): URL | null {
  const value = given(env, name);
  if (value === null) return null;
  // the value may hold a password: it is not repeated
  if (!URL.canParse(value)) refuse(name, 'is not a URL', `write something like ${example}`);
  const url = new URL(value);
  if (!protocols.includes(url.protocol)) refuse(name, `begins with ${url.protocol}`, `write ${example}`);
  return url;
}

function readDatabaseUrl(env: Variables): string | null {
  const example = 'postgres://user:password@host:5432/shouwen';
  const url = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], example);
  if (url && url.pathname.length < 2) refuse('DATABASE_URL', 'names no database', `write ${example}`);
  return url && url.href;
}

function readPublicUrl(env: Variables): string | null {
  const example = 'https://desk.example.com';
  const url = readUrl(env, 'PUBLIC_URL', ['http:', 'https:'], example);
  if (url && (url.search || url.hash)) refuse('PUBLIC_URL', 'carries a query', `write ${example}`);
  return url && url.href.replace(/\/+$/, '');
}

function readMail(env: Variables): Pick<Settings, 'smtpUrl' | 'mailFrom'> {
  const smtp = readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587');
  const mailFrom = given(env, 'MAIL_FROM');
  const write = 'write an address, such as Shouwen <desk@example.com>';
  if (mailFrom !== null && !/^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(mailFrom)) {
    refuse('MAIL_FROM', `is "${mailFrom}"`, write);
  }
  if (smtp && mailFrom === null) refuse('MAIL_FROM', 'is missing while SMTP_URL is set', write);
  return { smtpUrl: smtp && smtp.href, mailFrom };
}

function readCount(env: Variables, name: string, fallback: number, least: number): number {
  const value = given(env, name) ?? String(fallback);
  const count = Number(value);
  if (!/^\d{1,3}$/.test(value) || count < least)
    refuse(name, `is "${value}"`, `write a whole number from ${least} to 999, such as ${fallback}`);
  return count;
}

type BackupSettings = Pick<Settings, 'backupDir' | 'backupAt' | 'backupKeepDays' | 'backupKeepWeeks'>;

function readBackups(env: Variables, base: string, dataDir: string): BackupSettings {
  const folder = given(env, 'BACKUP_DIR');
  const backupDir = folder === null ? null : resolve(base, folder);
  if (backupDir !== null && `${backupDir}${sep}`.startsWith(`${dataDir}${sep}`))
    refuse('BACKUP_DIR', 'lies inside DATA_DIR', 'write a folder elsewhere, best on another disk');
  const backupAt = given(env, 'BACKUP_AT') ?? '02:30';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(backupAt))
    refuse('BACKUP_AT', `is "${backupAt}"`, 'write a time of the day, such as 02:30');
  return {
    backupDir,
    backupAt,
    backupKeepDays: readCount(env, 'BACKUP_KEEP_DAYS', 7, 1),
    backupKeepWeeks: readCount(env, 'BACKUP_KEEP_WEEKS', 4, 0),
  };
}

function readDemoPassword(env: Variables): string {
  const password = given(env, 'DEMO_PASSWORD') ?? 'Shouwen-demo-1';
  // Strapi's administrators must have all three kinds; bcrypt reads no more than 72 bytes
  const isStrong = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password));
  if (!isStrong || password.length < 8 || Buffer.byteLength(password) > 72) {
    refuse(
      'DEMO_PASSWORD',
      'is too weak',
      'write 8 to 72 characters with a capital, a small letter and a digit',
    );
  }
  return password;
}

function readAdministrator(env: Variables): Pick<Settings, 'adminEmail' | 'adminPassword'> {
  const adminEmail = given(env, 'ADMIN_EMAIL') ?? 'admin@shouwen.local';
  if (!/^[^@\s]+@[^@\s]+$/.test(adminEmail)) refuse('ADMIN_EMAIL', 'is no mail address', 'write one');
  const adminPassword = given(env, 'ADMIN_PASSWORD');
  const isWeak = adminPassword !== null && !/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,72}$/.test(adminPassword);
  if (isWeak)
    refuse(
      'ADMIN_PASSWORD',
      'is too weak',
      'write 8 to 72 characters with a small letter, a capital and a digit',
    );
  return { adminEmail, adminPassword };
}

/** Why this installation must bring its own secrets and no demo accounts; null on a private machine. */
function exposure(environment: Environment, host: string): string | null {
  if (environment === 'production') return 'in production';
  return isLoopback(host) ? null : `while HOST is ${host}, which others can reach`;
}

function readSeed(env: Variables, environment: Environment, exposed: string | null): Seed {
  const seed = oneOf<Seed>(env, 'SEED', ['demo', 'none'], environment === 'production' ? 'none' : 'demo');
  if (seed === 'demo' && exposed) refuse('SEED', `would create demo accounts ${exposed}`, 'write SEED=none');
  return seed;
}

function readSecrets(env: Variables, exposed: string | null): Partial<Secrets> {
  const secrets: Partial<Secrets> = {};
  const write = 'write 16 or more random characters, e.g. from "openssl rand -base64 32"';
  for (const name of SECRET_NAMES) {
    const secret = given(env, name);
    if (secret === null) {
      if (exposed) refuse(name, `is missing, and a generated secret is refused ${exposed}`, write);
      continue;
    }
    const keys = name === 'APP_KEYS' ? secret.split(',') : [secret];
    if (keys.some((key) => key.trim().length < 16)) refuse(name, 'is too short', write);
    secrets[name] = secret;
  }
  return secrets;
}

/**
 * Checks every setting of the installation at once, before anything is touched.
 * Relative folders are taken from `base`. Throws a SettingsError on the first that is wrong.
 */
export function readSettings(env: Variables, base: string = process.cwd()): Settings {
  const environment = oneOf<Environment>(
    env,
    'NODE_ENV',
    ['development', 'production', 'test'],
    'development',
  );
  const host = readHost(env);
  const exposed = exposure(environment, host);
  const dataDir = resolve(base, given(env, 'DATA_DIR') ?? '.data');
  return {
    environment,
    port: readPort(env),
    host,
    dataDir,
    processes: readProcesses(env),
    databaseUrl: readDatabaseUrl(env),
    seed: readSeed(env, environment, exposed),
    demoPassword: readDemoPassword(env),
    ...readAdministrator(env),
    publicUrl: readPublicUrl(env),
    trustProxy: oneOf(env, 'TRUST_PROXY', ['true', 'false'], 'false') === 'true',
    requireSecondFactor: oneOf<SecondFactorRule>(env, 'REQUIRE_SECOND_FACTOR', ['none', 'managers'], 'none'),
    ...readMail(env),
    ...readBackups(env, base, dataDir),
    secrets: readSecrets(env, exposed),
  };
}

/** The complete variables of the server process; empty means not set. */
export function toEnvironment(
  settings: Settings,
  generated: { secrets: Secrets; databaseUrl: string },
): Record<string, string> {
  return {
    NODE_ENV: settings.environment,
    TZ: 'UTC',
    STRAPI_TELEMETRY_DISABLED: 'true',
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: generated.databaseUrl,
    SEED: settings.seed,
    DEMO_PASSWORD: settings.demoPassword,
    ADMIN_EMAIL: settings.adminEmail,
    ADMIN_PASSWORD: settings.adminPassword ?? (settings.seed === 'demo' ? settings.demoPassword : ''),
    PUBLIC_URL: settings.publicUrl ?? '',
    TRUST_PROXY: String(settings.trustProxy),
    REQUIRE_SECOND_FACTOR: settings.requireSecondFactor,
    SMTP_URL: settings.smtpUrl ?? '',
    MAIL_FROM: settings.mailFrom ?? '',
    BACKUP_DIR: settings.backupDir ?? '',
    BACKUP_AT: settings.backupAt,
    BACKUP_KEEP_DAYS: String(settings.backupKeepDays),
    BACKUP_KEEP_WEEKS: String(settings.backupKeepWeeks),
    ...generated.secrets,
    ...settings.secrets,
  };
}

// Strapi takes each file of this folder for a part of its configuration and calls its default export.
export default (): Record<string, never> => ({});
