import { join } from 'node:path';
import type { Secrets, Settings } from '../../config/settings';
import { Trouble } from '../console/trouble.js';
import { keepSecrets } from '../data/secrets';
import { leastFor, OF_SUPERUSERS, suffices } from './configuration';
import { mostConnections } from './connection';
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

/** Refuses before anything starts what would run out of connections under load; whether others use them too nobody can say. */
async function requireConnections(url: string, processes: number): Promise<void> {
  const most = await mostConnections(url);
  if (processes === 1 || most === 0 || suffices(most, processes)) return;
  throw new Trouble(
    `WEB_CONCURRENCY=${processes} may open ${leastFor(processes) - OF_SUPERUSERS} connections, and the server of DATABASE_URL takes ${most}, ${OF_SUPERUSERS} of them from superusers only: raise its max_connections or start fewer processes.`,
  );
}

/** The embedded PostgreSQL under DATA_DIR, unless DATABASE_URL names another. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const { DATABASE_PASSWORD: password, ...secrets } = keepSecrets(settings.dataDir);
  if (settings.databaseUrl !== null) {
    await requireConnections(settings.databaseUrl, settings.processes);
    return { url: settings.databaseUrl, secrets, isRunning: () => true, stop: () => Promise.resolve() };
  }
  const { url, pid, stop } = await openEmbedded({
    dir: join(settings.dataDir, 'postgres'),
    password,
    isDurable: true,
    processes: settings.processes,
  });
  const birth = processBirth(pid);
  return { url, secrets, isRunning: () => processBirth(pid) === birth, stop };
}
