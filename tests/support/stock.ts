import { may } from '../../cms/src/access/matrix';
import { declarations, routes } from '../../cms/src/resources';
import type { Desk } from './desk';
import { Maker } from './maker';
import { of, PEOPLE, staffId, type Username } from './twoCentres';
import { uploaded } from './uploads';

const CREWS = {
  a: { clerk: 'clerk', handler: 'engineer', keeper: 'manager' },
  b: { clerk: 'other-clerk', handler: 'other-engineer', keeper: 'other-manager' },
} as const satisfies Record<string, Record<string, Username>>;

export const makerFor = async (desk: Desk, username: Username, mark = ''): Promise<Maker> =>
  new Maker(await desk.as(username), PEOPLE[username], mark);

/** A ticket that was dispatched, resolved, called back and returned, so that timeline and call-backs tell something. */
export async function workedTicket(desk: Desk, centre: 'a' | 'b', mark: string): Promise<string> {
  const { clerk, handler } = CREWS[centre];
  const [asker, worker] = [await desk.as(clerk), await desk.as(handler)];
  const { id } = await asker.registers({ title: `灯 ${mark}`, department: of(centre).engineering });
  await asker.does(id, 'dispatch', { department: of(centre).engineering, assignee: staffId(handler) });
  await worker.does(id, 'accept');
  for (const outcome of ['unsatisfied', 'satisfied']) {
    await worker.does(id, 'resolve', { feedback: `换了灯泡 ${mark}` });
    await asker.does(id, 'callback', {
      outcome,
      rating: outcome === 'satisfied' ? 5 : 1,
      remark: `${outcome} ${mark}`,
    });
  }
  return id;
}

/** A resource whose records are sent as a form, not as JSON. */
const isForm = (resource: string): boolean =>
  routes.some(({ readsBodyItself, pattern }) => readsBodyItself && pattern.join() === resource);

/**
 * Puts records of every declared resource on a centre's shelves: one with the least, the others with every field.
 * `mark` stands in each of their texts.
 */
export async function stock(desk: Desk, centre: 'a' | 'b', count: number, mark = ''): Promise<Maker> {
  await workedTicket(desk, centre, mark);
  const keeper = await makerFor(desk, CREWS[centre].keeper, mark);
  const written = declarations.filter(
    ({ resource }) => may(keeper.post.role, resource, 'create') && !isForm(resource),
  );
  for (const declaration of written)
    for (let index = 0; index < count; index += 1)
      await keeper.make(declaration, await keeper.body(declaration, index === 0 ? 'required' : 'all', index));
  for (let index = 0; index < count; index += 1)
    await uploaded(desk, keeper.person, { name: `${mark}${index}.txt`, content: mark || '钥匙' });
  return keeper;
}

/** Gives the butler of the first centre a home with somebody in it. */
export async function giveButlerHome(desk: Desk): Promise<void> {
  const manager = await desk.as('manager');
  const { resident, household } = of('a');
  await manager.send('PUT', `/panel/households/${household}`, { butler: staffId('butler') });
  await manager.post('occupancies', { resident, household, kind: 'owner' });
}
