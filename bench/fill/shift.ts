import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from '../../database/seed/random';
import type { Day } from './days';
import { connect, loadFoundations } from './database';
import type { Crew } from './people';
import type { Centre } from './places';
import { openTables } from './tables';
import { tellTickets, type Counter } from './tickets';

/** What one of those who fill at the same time is given: some days, and ids that nobody else draws from. */
export interface Shift {
  url: string;
  centres: readonly Centre[];
  crews: readonly Crew[];
  days: readonly Day[];
  firstId: number;
  seed: number;
  now: Date;
}

export type ShiftMessage = { done: number } | { counters: readonly Counter[] };

const tell = (message: ShiftMessage): void => parentPort?.postMessage(message);

async function work({ url, centres, crews, days, firstId, seed, now }: Shift): Promise<void> {
  const client = await connect(url);
  const foundations = await loadFoundations(client);
  await client.end();
  const random = seededRandom(seed);
  const names = ['tickets', 'events', 'clocks', 'pauses', 'callbacks', 'participants'] as const;
  const tables = await openTables(url, names, { random, now, firstId });
  const town = { centres, crews, foundations };
  const counters = await tellTickets({ tables, town, random, now }, days, (done) => tell({ done }));
  await tables.end();
  tell({ counters });
}

void work(workerData as Shift);
