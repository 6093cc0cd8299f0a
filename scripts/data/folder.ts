import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble, fileReason } from '../console/trouble.js';
import { takeLock } from '../lock/processLock.js';

/** Makes the data folder and keeps it for this process; answers how to give it back. */
export function takeDataFolder(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Strapi insists that it is there, and develop runs Strapi without our server
    mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const lock = takeLock(join(dataDir, 'shouwen.lock'));
    if ('release' in lock) return lock.release;
    throw new Trouble(
      `The data folder ${dataDir} is in use by another Shouwen (process ${lock.holder.pid}): stop it, or set DATA_DIR to another folder.`,
    );
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(
      `The data folder ${dataDir} cannot be written (${fileReason(error)}): set DATA_DIR to another folder.`,
    );
  }
}
