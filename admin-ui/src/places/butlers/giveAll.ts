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

export interface Given {
  done: number;
  refused: unknown[];
}

/**
 * Gives homes to a butler, a few at a time so that nobody else at the desk waits; each is written and audited by itself,
 * and one that a colleague is changing just now does not hold up the others.
 */
export async function giveAll(
  desk: DataProvider,
  homes: readonly PlaceRecord[],
  butler: string | null,
  onStep: (done: number) => void,
): Promise<Given> {
  const queue = homes.filter((home) => (home.butler ?? null) !== butler);
  const given: Given = { done: homes.length - queue.length, refused: [] };
  const work = async () => {
    for (let home = queue.shift(); home; home = queue.shift()) {
      try {
        const data = { butler, version: home.version };
        await desk.update('households', { id: home.id, data, previousData: home });
        given.done += 1;
      } catch (error) {
        given.refused.push(error);
      }
      onStep(given.done);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return given;
}
