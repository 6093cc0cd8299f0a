import { readSettings } from '../config/settings';
import { build } from './build/build';
import { step } from './console/step.js';
import { readEnvironment } from './data/environment';
import { takeDataFolder } from './data/folder';
import { openDatabase } from './database/open';
import { runTogether } from './dev/runTogether';
import { devTools } from './dev/tools';
import { serverEnvironment } from './server/launch';
import { requireFreePort } from './server/portProbe';
import { awaitRemains } from './server/remains';
import { stopSignal } from './server/stopSignal';

/** `npm run dev`: the same as start, with reload of server, rules and desk; one Ctrl-C ends all. */
export async function main(): Promise<number> {
  const settings = readSettings(readEnvironment());
  const stopping = stopSignal();
  const release = takeDataFolder(settings.dataDir);
  try {
    await awaitRemains(settings.dataDir);
    await requireFreePort(settings.host, settings.port);
    await build(stopping, ['domain']);
    const database = await step('Starting the database', () => openDatabase(settings));
    try {
      const base = `http://${settings.host}:${settings.port}`;
      console.log(
        `\n  server  ${base}/admin\n  desk    the address that Vite names below\n\nCtrl-C stops it.\n`,
      );
      const environment = { ...serverEnvironment(settings, database), SERVER_URL: base };
      return await runTogether(devTools(environment), stopping);
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}
