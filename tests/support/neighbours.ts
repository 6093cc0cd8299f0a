import { declarations } from '../../cms/src/resources';
import { openDesk, type Desk } from './desk';
import type { Stored } from './maker';
import { giveButlerHome, makerFor, stock } from './stock';
import type { Username } from './twoCentres';

const NOW = '2025-06-09T01:30:00.000Z';
export const NOBODY = 'nobodynobodynobodynobody';
/** Words that stand in every text of the other centre. */
export const SECRET = '隔壁的秘密';
/** What belongs to every centre alike. */
export const SHARED = ['ticket-types'];
export const WALLED = declarations.filter(({ resource }) => !SHARED.includes(resource));
/** Somebody of each role of the first centre. */
export const OURS: readonly Username[] = [
  'clerk',
  'butler',
  'engineer',
  'inspector',
  'supervisor',
  'manager',
  'director',
];

/** Two centres full of records, and all that the first must never learn of the second. */
export interface Neighbours {
  desk: Desk;
  /** The records of centre B, as its manager sees them. */
  theirs(resource: string): readonly Stored[];
  first(resource: string): Stored;
  /** Which of centre B's words and ids an answer tells. */
  leaks(answer: unknown): string[];
}

/** What the second centre has of each resource; the shipped calendar and policy are everybody's. */
async function recordsOfB(desk: Desk): Promise<ReadonlyMap<string, Stored[]>> {
  const [manager, keeper] = [await makerFor(desk, 'manager'), await makerFor(desk, 'other-manager')];
  const found = new Map<string, Stored[]>();
  for (const { resource } of WALLED) {
    const ofBoth = new Set(await manager.idsOf(resource));
    const { body } = await keeper.person.list<Stored>(resource, { range: [0, 999] });
    const isShared = resource === 'calendars' || resource === 'deadline-policies';
    found.set(resource, isShared ? body.filter(({ id }) => !ofBoth.has(id)) : body);
  }
  return found;
}

async function settle(desk: Desk): Promise<ReadonlyMap<string, Stored[]>> {
  await desk.server.setClock(NOW);
  await stock(desk, 'a', 1);
  await giveButlerHome(desk);
  await stock(desk, 'b', 2, SECRET);
  return recordsOfB(desk);
}

export async function openNeighbours(): Promise<Neighbours> {
  const desk = await openDesk();
  const records = await settle(desk).catch(async (error: unknown) => {
    // nobody else knows the server yet: left running it would keep the tests from ending
    await desk.close();
    throw error;
  });
  const secrets = [SECRET, ...[...records.values()].flatMap((rows) => rows.map(({ id }) => id))];
  const theirs = (resource: string) => records.get(resource) ?? [];
  return {
    desk,
    theirs,
    first(resource) {
      const [record] = theirs(resource);
      if (!record) throw new Error(`The second centre has no ${resource}.`);
      return record;
    },
    leaks(answer) {
      const text = JSON.stringify(answer);
      return secrets.filter((secret) => text.includes(secret));
    },
  };
}
