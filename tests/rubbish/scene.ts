import { may } from '../../cms/src/access/matrix';
import { declarations } from '../../cms/src/resources';
import type { Desk } from '../support/desk';
import { openDesk } from '../support/desk';
import type { Stored } from '../support/maker';
import { giveButlerHome, makerFor, stock } from '../support/stock';
import { of, type Username } from '../support/twoCentres';
import { until, uploaded } from '../support/uploads';

/** Ids of records, by resource. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/** What the rubbish is thrown at: two stocked centres, and the names by which somebody could reach into them. */
export interface Scene {
  desk: Desk;
  own: Ids;
  others: Ids;
  /** Bodies that would be taken, if nothing in them were spoiled. */
  good: ReadonlyMap<string, readonly object[]>;
  /** A signed address of a file. */
  fileUrl: string;
}

const UNDONE = `SELECT 1 FROM tasks WHERE state IN ('queued', 'running')`;

// few: whoever names many ids that are out of sight is answered late, as one who guesses
const NAMED = 3;

async function idsSeenBy(desk: Desk, username: Username): Promise<Ids> {
  const person = await desk.as(username);
  const ids = new Map<string, readonly string[]>();
  for (const { resource } of declarations) {
    const { status, body } = await person.list<Stored>(resource, { range: [0, NAMED - 1] });
    if (status === 200)
      ids.set(
        resource,
        body.map(({ id }) => id),
      );
  }
  return ids;
}

/** Tickets of the first centre in the states that work leads through. */
async function workedTickets(desk: Desk): Promise<string[]> {
  const [clerk, engineer] = [await desk.as('clerk'), await desk.as('engineer')];
  const department = of('a').engineering;
  const ids: string[] = [];
  for (let nth = 0; nth < 4; nth += 1) ids.push((await clerk.registers({ department })).id);
  for (const id of ids.slice(1)) await clerk.does(id, 'dispatch', { department });
  for (const id of ids.slice(2)) await engineer.does(id, 'accept');
  for (const id of ids.slice(3)) await engineer.does(id, 'resolve', { feedback: '好了' });
  return ids;
}

async function goodBodies(desk: Desk): Promise<Map<string, readonly object[]>> {
  const keeper = await makerFor(desk, 'manager');
  const bodies = new Map<string, readonly object[]>();
  for (const declaration of declarations.filter(({ resource }) => may('manager', resource, 'create')))
    bodies.set(declaration.resource, [
      await keeper.body(declaration, 'required'),
      await keeper.body(declaration, 'all', 1),
    ]);
  return bodies;
}

export async function openScene(): Promise<Scene> {
  const desk = await openDesk();
  await stock(desk, 'a', 2);
  await giveButlerHome(desk);
  await stock(desk, 'b', 1);
  const tickets = await workedTickets(desk);
  const file = await uploaded(desk, await desk.as('clerk'), { name: '说明.txt', content: '钥匙在门卫。' });
  // what works in the background writes as well
  await until(async () => (await desk.database.query(UNDONE)).length === 0);
  const own = new Map(await idsSeenBy(desk, 'manager'));
  own.set('tickets', [...tickets, ...(own.get('tickets') ?? [])]);
  const others = await idsSeenBy(desk, 'other-manager');
  return { desk, own, others, good: await goodBodies(desk), fileUrl: file.url };
}
