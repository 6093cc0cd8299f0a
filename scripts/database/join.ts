import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../config/settings';
import { Trouble } from '../console/trouble.js';
import { takeDataFolder } from '../data/folder';
import { keepSecrets } from '../data/secrets';
import { answers, databaseUrl, withClient } from './connection';
import { type OpenDatabase, openDatabase } from './open';
import { orphanOf } from './postmaster';
import { isServing } from '../server/remains';

const PATIENCE_MS = 60_000;
const LOOK_MS = 500;

/** The database of a server that runs on this folder; null when there is none yet. It is not ours to stop. */
async function ofRunningServer({ dataDir }: Settings): Promise<OpenDatabase | null> {
  if (!isServing(dataDir)) return null;
  const postmaster = orphanOf(join(dataDir, 'postgres'));
  if (!postmaster?.isReady) return null;
  const { DATABASE_PASSWORD: password, ...secrets } = keepSecrets(dataDir);
  if (!(await answers(postmaster.port, password))) return null;
  const url = databaseUrl(postmaster.port, password);
  return { url, secrets, isRunning: () => true, stop: () => Promise.resolve() };
}

async function ofOwn(settings: Settings): Promise<OpenDatabase> {
  const release = takeDataFolder(settings.dataDir);
  try {
    const database = await openDatabase(settings);
    const stop = () => database.stop().finally(release);
    return { ...database, stop };
  } catch (error) {
    release();
    throw error;
  }
}

/** Own server or embedded, whether or not somebody uses the data folder already: a Shouwen that is starting is waited for. */
async function ofEmbedded(settings: Settings, stopping: AbortSignal): Promise<OpenDatabase> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const running = await ofRunningServer(settings);
    if (running) return running;
    try {
      return await ofOwn(settings);
    } catch (error) {
      if (!(error instanceof Trouble) || !/in use by another/.test(error.message) || Date.now() > until)
        throw error;
    }
    await sleep(LOOK_MS, undefined, { signal: stopping });
  }
}

async function requireAnswer(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    throw new Trouble(`The database cannot be reached (${reason}): check DATABASE_URL.`);
  }
}

/** The database of the settings, for a command that works beside a server or without one. */
export async function joinDatabase(settings: Settings, stopping: AbortSignal): Promise<OpenDatabase> {
  if (settings.databaseUrl === null) return ofEmbedded(settings, stopping);
  await requireAnswer(settings.databaseUrl);
  // the secrets lie in the data folder; a server of one's own may be using it meanwhile
  try {
    return await ofOwn(settings);
  } catch (error) {
    if (error instanceof Trouble && /in use by another/.test(error.message)) return openDatabase(settings);
    throw error;
  }
}
