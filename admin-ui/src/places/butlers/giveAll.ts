import { limits } from '@shouwen/domain/contract';
import type { DataProvider } from 'react-admin';
import type { Place, PlaceRecord } from '../place';

const sort = { field: 'code', order: 'ASC' as const };
const inFlight = 4;

async function homesOf(desk: DataProvider, building: string): Promise<PlaceRecord[]> {
  const homes: PlaceRecord[] = [];
  for (let page = 1; ; page += 1) {
    const pagination = { page, perPage: limits.rangeRows };
    const { data } = await desk.getList<PlaceRecord>('households', {
      filter: { building },
      pagination,
      sort,
    });
    homes.push(...data);
    if (data.length < limits.rangeRows) return homes;
  }
}

/** The homes that chosen buildings and homes mean, each once. */
export async function homesIn(desk: DataProvider, places: readonly Place[]): Promise<PlaceRecord[]> {
  const homes = new Map<string, PlaceRecord>();
  for (const { kind, record } of places) {
    const inside = kind === 'buildings' ? await homesOf(desk, record.id) : [record];
    for (const home of inside) homes.set(home.id, home);
  }
  return [...homes.values()];
}

/** A home and the butler it is to have. */
export interface Giving {
  home: PlaceRecord;
  butler: string | null;
}

export interface Given {
  /** What was written: the homes as they are now, each with the butler it had. */
  done: Giving[];
  refused: unknown[];
}

/** Who is to get which homes that are not theirs already. */
export const givings = (homes: readonly PlaceRecord[], butler: string | null): Giving[] =>
  homes.filter((home) => (home.butler ?? null) !== butler).map((home) => ({ home, butler }));

/**
 * Gives homes to butlers, a few at a time so that nobody else at the desk waits; each is written and audited by itself
 * with the version it was read at, and one that a colleague is changing just now does not hold up the others.
 */
export async function giveAll(
  desk: DataProvider,
  all: readonly Giving[],
  onStep: (written: number) => void = () => undefined,
): Promise<Given> {
  const queue = [...all];
  const given: Given = { done: [], refused: [] };
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { home, butler } = next;
      try {
        const { data } = await desk.update<PlaceRecord>('households', {
          id: home.id,
          data: { butler, version: home.version },
          previousData: home,
        });
        given.done.push({ home: data, butler: home.butler ?? null });
      } catch (error) {
        given.refused.push(error);
      }
      onStep(given.done.length + given.refused.length);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return given;
}
