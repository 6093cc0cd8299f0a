import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreSecrets, secretsToSave } from './secrets';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shouwen-secrets-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (secrets: object) => writeFileSync(join(folder, 'secrets.json'), JSON.stringify(secrets));
const kept = () => JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as object;

const old = {
  JWT_SECRET: 'old-jwt-secret',
  ENCRYPTION_KEY: 'old-encryption-key',
  DATABASE_PASSWORD: 'old-password',
};
const fresh = {
  JWT_SECRET: 'fresh-jwt-secret',
  ENCRYPTION_KEY: 'fresh-key',
  DATABASE_PASSWORD: 'fresh-password',
};

/** As the server is given them: those of the folder, unless the environment names others. */
const envOf = ({ DATABASE_PASSWORD: _, ...secrets }: typeof old, more: object = {}) => ({
  ...secrets,
  ...more,
});

test('those made here are saved, those of the environment only marked, the database’s password neither', () => {
  keep(old);
  const saved = secretsToSave(folder, envOf(old, { ENCRYPTION_KEY: 'given-by-the-environment' }));
  expect(saved.kept).toEqual({ JWT_SECRET: old.JWT_SECRET });
  expect(Object.keys(saved.marks)).toEqual(['ENCRYPTION_KEY', 'JWT_SECRET']);
  expect(JSON.stringify(saved)).not.toMatch(/given-by|password/);
});

test('they take the place of freshly made ones; the password of the database there stays', () => {
  keep(old);
  const saved = secretsToSave(folder, envOf(old));
  keep(fresh);
  expect(restoreSecrets(folder, envOf(fresh), saved)).toEqual([]);
  expect(kept()).toEqual({ ...old, DATABASE_PASSWORD: fresh.DATABASE_PASSWORD });
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('what the environment gives stays, and is named where it is another than then', () => {
  keep(old);
  const saved = secretsToSave(folder, envOf(old));
  keep(fresh);
  const env = envOf(fresh, { JWT_SECRET: 'given-by-the-environment', ENCRYPTION_KEY: old.ENCRYPTION_KEY });
  expect(restoreSecrets(folder, env, saved)).toEqual(['JWT_SECRET']);
  expect(kept()).toEqual(fresh);
});
