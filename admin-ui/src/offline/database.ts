import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { QueuedAct } from './queuedAct';

interface Phone extends DBSchema {
  /** Last answers, to be read without a network. */
  kept: { key: string; value: unknown };
  outbox: { key: number; value: QueuedAct };
}

let opened: Promise<IDBPDatabase<Phone>> | null = null;

/** What this phone keeps over a reload. Rejects where the browser keeps nothing. */
export const phone = (): Promise<IDBPDatabase<Phone>> => {
  opened ??= openDB<Phone>('shouwen', 1, {
    upgrade: (database) => {
      database.createObjectStore('kept');
      database.createObjectStore('outbox', { keyPath: 'id', autoIncrement: true });
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};
