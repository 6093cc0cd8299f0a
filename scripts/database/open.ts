import { join } from 'node:path';
import type { Secrets, Settings } from '../../config/settings';
import { keepSecrets } from '../data/secrets';
import { openEmbedded } from './embedded';
import { processBirth } from '../lock/processIdentity.js';

/** The database a server works with, and the secrets kept beside it. */
export interface OpenDatabase {
  url: string;
  secrets: Secrets;
  /** Whether it still runs; one's own server is taken to. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL under DATA_DIR, unless DATABASE_URL names another. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const { DATABASE_PASSWORD: password, ...secrets } = keepSecrets(settings.dataDir);
  if (settings.databaseUrl !== null) {
    return { url: settings.databaseUrl, secrets, isRunning: () => true, stop: () => Promise.resolve() };
  }
  const { url, pid, stop } = await openEmbedded({
    dir: join(settings.dataDir, 'postgres'),
    password,
    isDurable: true,
  });
  const birth = processBirth(pid);
  return { url, secrets, isRunning: () => processBirth(pid) === birth, stop };
}
