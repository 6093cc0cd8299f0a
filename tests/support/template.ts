import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../scripts/database/connection';
import { createDatabase, databaseUrl, onCluster } from './postgres';
import { runServer } from './process';
import { type Seed, testEnvironment } from './settings';

/** Where the files that belong to the templates lie. */
export const FILES = 'SHOUWEN_TEST_FILES';

const NAMES: Record<Seed, string> = { demo: 'template_demo', none: 'template_none' };

function filesOf(seed: Seed): string {
  return join(process.env[FILES] ?? '', seed);
}

async function exists(name: string): Promise<boolean> {
  return (await onCluster('SELECT 1 FROM pg_database WHERE datname = $1', [name])) > 0;
}

async function make(seed: Seed): Promise<void> {
  const url = await createDatabase();
  mkdirSync(filesOf(seed), { recursive: true });
  const server = await runServer(testEnvironment({ databaseUrl: url, dataDir: filesOf(seed), seed }));
  await server.stop();
  await onCluster(`ALTER DATABASE ${new URL(url).pathname.slice(1)} RENAME TO ${NAMES[seed]}`);
}

/**
 * A database with or without the demo community, migrated and ready. The first who asks makes the original, which
 * takes seconds; everybody after copies it, which takes a fraction of one.
 */
export async function copyOfTemplate(seed: Seed, dataDir: string): Promise<string> {
  if (!(await exists(NAMES[seed]))) {
    // workers of jest ask at the same time: one makes it, the others wait
    await withClient(databaseUrl('postgres'), async (client) => {
      await client.query('SELECT pg_advisory_lock(2, $1)', [seed === 'demo' ? 1 : 0]);
      if (!(await exists(NAMES[seed]))) await make(seed);
    });
  }
  if (existsSync(filesOf(seed))) cpSync(filesOf(seed), dataDir, { recursive: true });
  return createDatabase({ template: NAMES[seed] });
}
