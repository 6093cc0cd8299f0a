import { readSettings } from '../config/settings';
import { build } from './build/build';
import { announce } from './console/announce';
import { step } from './console/step.js';
import { takeDataFolder } from './data/folder';
import { readEnvironment } from './data/environment';
import { openDatabase } from './database/open';
import { untilStopped } from './server/supervise';
import { keepCrew } from './server/crew';
import { launchServer } from './server/launch';
import { requireFreePort } from './server/portProbe';
import { awaitRemains, forgetServers } from './server/remains';
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
      const launch = (ending: AbortSignal) => launchServer(settings, database, ending);
      const first = await step('Starting the server', () => launch(stopping));
      announce(settings, first.port);
      const crew = settings.processes > 1 ? keepCrew(first, settings.processes, launch) : first;
      return await untilStopped(crew, database, stopping);
    } finally {
      forgetServers(settings.dataDir);
      await database.stop();
    }
  } finally {
    release();
  }
}
