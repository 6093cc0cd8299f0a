import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build/build';
import { openEmbedded } from '../../scripts/database/embedded';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { temporaryFolder } from './folder';
import { CLUSTER } from './postgres';
import { removeAbandoned } from './abandoned';
import { FILES } from './template';

/** Before the tests that need a server: the build is fresh, a throw-away PostgreSQL runs. */
export default async function globalSetup(): Promise<void> {
  await removeAbandoned();
  await build(new AbortController().signal, ['domain', 'server']);
  const home = temporaryFolder('run');
  const owner = { pid: process.pid, birth: processBirth(process.pid) };
  writeFileSync(join(home, 'owner.json'), JSON.stringify(owner));
  const password = randomBytes(16).toString('hex');
  const { url } = await openEmbedded({ dir: join(home, 'postgres'), password, isDurable: false });
  const cluster = new URL(url);
  cluster.pathname = '/postgres';
  process.env[CLUSTER] = cluster.href;
  process.env[FILES] = join(home, 'files');
  process.env.SHOUWEN_TEST_HOME = home;
}
