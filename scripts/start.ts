import { readSettings } from '../config/settings';
import { build } from './build/build';
import { announce } from './console/announce';
import { step } from './console/step.js';
import { takeDataFolder } from './data/folder';
import { readEnvironment } from './data/environment';
import { openDatabase } from './database/open';
import { untilStopped } from './server/supervise';
import { launchServer } from './server/launch';
import { requireFreePort } from './server/portProbe';
import { awaitRemains, forgetServer } from './server/remains';
import { stopSignal } from './server/stopSignal';

/** `npm start`: everything from a fresh clone to a serving desk, and its orderly end. */
export async function main(): Promise<number> {
  const settings = readSettings(readEnvironment());
  const stopping = stopSignal();
  const release = takeDataFolder(settings.dataDir);
  try {
    await awaitRemains(settings.dataDir);
    await requireFreePort(settings.host, settings.port);
    await build(stopping);
    const database = await step('Starting the database', () => openDatabase(settings));
    try {
      const server = await step('Starting the server', () => launchServer(settings, database, stopping));
      announce(settings, server.port);
      return await untilStopped(server, database, stopping);
    } finally {
      forgetServer(settings.dataDir);
      await database.stop();
    }
  } finally {
    release();
  }
}
