import { phone } from './database';
import type { NewAct, QueuedAct } from './queuedAct';

let acts: readonly QueuedAct[] = [];
const watchers = new Set<() => void>();
const channel = new BroadcastChannel('shouwen.outbox');

const load = async (): Promise<void> => {
  acts = await phone()
    .then((database) => database.getAll('outbox'))
    .catch(() => []);
  for (const watch of watchers) watch();
};

const changed = async (): Promise<void> => {
  await load();
  channel.postMessage('changed');
};
channel.addEventListener('message', () => void load());

/** The acts on this phone that wait for a network, in the order they were done; every tab sees the same. */
export const outbox = {
  /** Reads them from the phone: at the start, and whenever another tab may have changed them. */
  load,
  present: (): readonly QueuedAct[] => acts,
  watch: (watch: () => void): (() => void) => {
    watchers.add(watch);
    return () => watchers.delete(watch);
  },
  /** Rejects where the browser keeps nothing: the person is told, and nothing seems done that is not. */
  add: async (act: NewAct): Promise<void> => {
    const database = await phone();
    // the number comes from the store: `id` is left out until then
    await database.add('outbox', { ...act, triedAt: null, refused: null } as QueuedAct);
    await changed();
  },
  change: async (act: QueuedAct, change: Partial<QueuedAct>): Promise<void> => {
    const database = await phone();
    await database.put('outbox', { ...act, ...change });
    await changed();
  },
  remove: async (id: number): Promise<void> => {
    const database = await phone();
    await database.delete('outbox', id);
    await changed();
  },
};
