import { verbs } from '@shouwen/domain/contract';
import { staffVerbs } from '@shouwen/domain/staff';
import { may } from '../../cms/src/access/matrix';
import { declarations, routes } from '../../cms/src/resources';
import type { Desk } from '../support/desk';
import { comparable } from '../support/expectation';
import { fieldsFor, type Maker, type Stored } from '../support/maker';
import { NOBODY, openNeighbours, OURS, SECRET, SHARED, WALLED, type Neighbours } from '../support/neighbours';
import { queryOf, type Question } from '../support/person';
import { sideBySide } from '../support/sideBySide';
import { makerFor } from '../support/stock';
import { PEOPLE } from '../support/twoCentres';

/** A form that names a ticket out of sight meets what a read of it would. */
const NOT_FOUND = ['files.ticket'];

let neighbours: Neighbours;
let desk: Desk;

beforeAll(async () => {
  neighbours = await openNeighbours();
  ({ desk } = neighbours);
});
afterAll(() => desk.close());

const first = (resource: string) => neighbours.first(resource);

test('the second centre has a record of every resource', () => {
  for (const { resource } of WALLED)
    expect([resource, first(resource).id.length > 0]).toEqual([resource, true]);
});

describe.each(OURS)('the %s of the first centre', (username) => {
  let maker: Maker;
  const { role } = PEOPLE[username];
  const readable = WALLED.filter(({ resource }) => may(role, resource, 'list'));

  /** A list that is refused or answered, and in neither case tells of them. */
  const nothingOf = async (resource: string, question: Question) => {
    const { status, body, headers } = await maker.person.list<Stored>(resource, {
      range: [0, 999],
      ...question,
    });
    const asked = `${resource}?${queryOf(question)}`;
    expect([asked, neighbours.leaks(body)]).toEqual([asked, []]);
    if (status !== 200) return expect([asked, status, body]).toEqual([asked, 400, expect.anything()]);
    expect([asked, Number(headers.get('content-range')?.split('/')[1])]).toEqual([asked, body.length]);
    expect(headers.get('x-total-estimated')).toBeNull();
    return undefined;
  };
  const answers = (method: 'GET' | 'PUT' | 'POST' | 'DELETE') => async (path: string) => {
    const { status, body } = await maker.person.send(
      method,
      `/panel/${path}`,
      method === 'GET' ? undefined : {},
    );
    return { status, body };
  };

  beforeAll(async () => {
    maker = await makerFor(desk, username);
  });

  test('finds none of its records in a list, whatever the order', async () => {
    const asked = readable.flatMap(({ resource, ...declaration }) =>
      comparable(fieldsFor({ resource, ...declaration }, role)).map(([field]) => ({ resource, field })),
    );
    await sideBySide(asked, ({ resource, field }) => nothingOf(resource, { sort: [field, 'DESC'] }));
  });

  test('finds none by id, by any relation, by any value or by search', async () => {
    const asked = readable.flatMap((declaration) => {
      const { resource } = declaration;
      const record = first(resource);
      const fields = comparable(fieldsFor(declaration, role)).filter(([name]) => record[name] !== null);
      const filters: object[] = fields.map(([name]) => ({ [name]: record[name] }));
      const ids = { id: [...neighbours.theirs(resource).map(({ id }) => id), NOBODY] };
      return [...filters, ids, { q: SECRET }].map((filter) => ({ resource, filter }));
    });
    await sideBySide(asked, ({ resource, filter }) => nothingOf(resource, { filter }));
    for (const { resource } of readable)
      expect((await maker.person.list(resource, { filter: { id: first(resource).id } })).body).toEqual([]);
  });

  test('gets nothing of it embedded', async () => {
    const asked = readable.flatMap((declaration) =>
      Object.entries(fieldsFor(declaration, role))
        .filter(([, { kind }]) => kind === 'relation')
        .map(([name]) => ({ resource: declaration.resource, name })),
    );
    await sideBySide(asked, ({ resource, name }) => nothingOf(resource, { embed: [name] }));
  });

  test('reads, changes and deletes its records no more than what does not exist', async () => {
    for (const { resource } of WALLED)
      for (const method of ['GET', 'PUT', 'DELETE'] as const) {
        const said = await answers(method)(`${resource}/${first(resource).id}`);
        expect([resource, method, said]).toEqual([
          resource,
          method,
          await answers(method)(`${resource}/${NOBODY}`),
        ]);
        expect([resource, method, said.status]).toEqual([
          resource,
          method,
          may(role, resource, 'list') ? 404 : 403,
        ]);
      }
  });

  test('acts on its tickets and people no more than on what does not exist', async () => {
    const before = await desk.everything();
    const named = routes.filter(({ pattern }) => pattern.includes(':id'));
    expect(named.length).toBeGreaterThan(2);
    for (const { method, pattern } of named) {
      const [resource = ''] = pattern;
      const each = resource === 'tickets' ? verbs : staffVerbs;
      for (const verb of pattern.includes(':verb') ? each : ['']) {
        const at = (id: string) => pattern.join('/').replace(':id', id).replace(':verb', verb);
        const said = await answers(method)(at(first(resource).id));
        expect([at(''), said.status]).toEqual([at(''), 404]);
        expect([at(''), said]).toEqual([at(''), await answers(method)(at(NOBODY))]);
      }
    }
    expect(await desk.everything()).toBe(before);
  });

  test('names none of its records in anything new', async () => {
    for (const declaration of declarations.filter(({ resource }) => may(role, resource, 'create'))) {
      const good = await maker.body(declaration, 'required');
      for (const [name, { of: target = '', kind }] of maker.creatable(declaration)) {
        if (kind !== 'relation' || SHARED.includes(target)) continue;
        const naming = (id: string) => maker.sends(declaration, { ...good, [name]: id });
        const [said, nobodys] = [await naming(first(target).id), await naming(NOBODY)];
        const where = `${declaration.resource}.${name}`;
        const refused = NOT_FOUND.includes(where) ? [404, undefined] : [400, expect.any(String)];
        expect([where, said.status, said.body.errors?.[name]]).toEqual([where, ...refused]);
        expect([where, said.body]).toEqual([where, nobodys.body]);
      }
    }
  });

  test('names none of its records in a change', async () => {
    for (const declaration of declarations.filter(({ resource }) => may(role, resource, 'update'))) {
      const [id] = await maker.idsOf(declaration.resource);
      const relations = Object.entries(fieldsFor(declaration, role)).filter(
        ([, { kind, readOnly, of: target = '' }]) =>
          kind === 'relation' && !readOnly && !SHARED.includes(target),
      );
      if (relations.length > 0)
        expect([declaration.resource, id]).toEqual([declaration.resource, expect.any(String)]);
      for (const [name, { of: target = '' }] of relations) {
        const naming = (other: string) =>
          maker.person.send('PUT', `/panel/${declaration.resource}/${id}`, { [name]: other });
        const [said, nobodys] = [await naming(first(target).id), await naming(NOBODY)];
        const where = `${declaration.resource}.${name}`;
        expect([where, said.status]).toEqual([where, 400]);
        expect([where, said.body]).toEqual([where, nobodys.body]);
      }
    }
  });
});
