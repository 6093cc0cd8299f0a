import { readSettings, SECRET_NAMES, type Secrets, toEnvironment } from '../../config/settings';

export type Seed = 'demo' | 'none';

// the same for all: a copy of a database is read by another process than wrote it
const secrets = Object.fromEntries(
  SECRET_NAMES.map((name) => [name, `test-${name}-0123456789abcdef`]),
) as Secrets;

/** The variables of a server under test, through the same gate as any other. */
export function testEnvironment(
  own: { databaseUrl: string; dataDir: string; seed: Seed },
  more: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const settings = readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    DATA_DIR: own.dataDir,
    SEED: own.seed,
    ...secrets,
    ...more,
  });
  const { PATH, HOME, TMPDIR, NODE_OPTIONS } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    NODE_OPTIONS,
    ...toEnvironment(settings, { secrets, databaseUrl: own.databaseUrl }),
    ...more,
  };
}
