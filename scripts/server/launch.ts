import { type Settings, toEnvironment } from '../../config/settings';
import type { OpenDatabase } from '../database/open';
import { forkServer, type ServerChild, spawnServer, startServer, stopServer } from './child';
import { noteServer } from './remains';

// Of the caller's variables only what a process needs to live; the rest is said in the settings.
const LIVING = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
];

export function serverEnvironment(settings: Settings, database: OpenDatabase): NodeJS.ProcessEnv {
  const living = Object.fromEntries(LIVING.map((name) => [name, process.env[name]]));
  return { ...living, ...toEnvironment(settings, { secrets: database.secrets, databaseUrl: database.url }) };
}

/** Starts one server process, alone on its port or one of several, and waits until it serves. */
export async function launchServer(
  settings: Settings,
  database: OpenDatabase,
  stopping: AbortSignal,
): Promise<ServerChild> {
  stopping.throwIfAborted();
  const begin = settings.processes > 1 ? forkServer : spawnServer;
  const child = begin(serverEnvironment(settings, database));
  if (child.pid !== undefined) noteServer(settings.dataDir, child.pid);
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop);
  try {
    return await startServer(child);
  } catch (error) {
    await stopServer(child);
    stopping.throwIfAborted();
    throw error;
  } finally {
    stopping.removeEventListener('abort', stop);
  }
}
