import { staffRoles, type StaffRole } from '@shouwen/domain/contract';
import { may, matrix, rightOf } from '../../cms/src/access/matrix';
import { declarations, routes } from '../../cms/src/resources';
import { openDesk, type Desk } from '../support/desk';
import { declarationOf, type Maker, type Stored } from '../support/maker';
import { STAYS } from '../support/stays';
import { giveButlerHome, makerFor, stock } from '../support/stock';
import { staffId, type Username } from '../support/twoCentres';

const NOW = '2025-06-09T01:30:00.000Z';
const NOBODY = 'nobodynobodynobodynobody';
/** No operation takes it: 409 and 400 say that all that comes before was passed. */
const NONSENSE = { nonsense: true };

const WHO: Readonly<Record<StaffRole, Username>> = {
  clerk: 'clerk',
  butler: 'butler',
  handler: 'engineer',
  inspector: 'inspector',
  supervisor: 'supervisor',
  manager: 'manager',
  director: 'director',
  company: 'company',
  admin: 'admin',
};

/** What a maker must say of a new record to see it afterwards. */
const IN_OWN_SIGHT: Readonly<Record<string, object>> = {
  'butler households': { butler: staffId('butler') },
};

/** What is of nobody but oneself: even those who only look across the centres end their sessions and export. */
const OWN_AFFAIRS = [
  'create tasks',
  'delete tasks',
  'delete sessions',
  ...['create', 'update', 'delete'].flatMap((operation) => [
    `${operation} saved-filters`,
    `${operation} canned-answers`,
  ]),
];
/** Of which everybody sees what is their own: each needs one to see. */
const OWN_RECORDS = ['tasks', 'saved-filters', 'canned-answers'] as const;

const RESOURCES = declarations.map(({ resource }) => resource);
const CELLS = staffRoles.flatMap((role) =>
  RESOURCES.map((resource) => {
    const operations = rightOf(role, resource)?.operations.join(', ') ?? 'nothing';
    return { role, resource, operations };
  }),
);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.server.setClock(NOW);
  await stock(desk, 'a', 1);
  await giveButlerHome(desk);
  for (const resource of OWN_RECORDS)
    for (const role of staffRoles.filter((each) => may(each, resource, 'create'))) {
      const [maker, declaration] = [await makerFor(desk, WHO[role]), declarationOf(resource)];
      await maker.make(declaration, await maker.body(declaration, 'required'));
    }
});
afterAll(() => desk.close());

describe('refuses an anonymous caller', () => {
  test.each(RESOURCES)('who asks for %s', async (resource) => {
    const one = `/panel/${resource}/${NOBODY}`;
    const answers = [
      await desk.stranger.get(resource),
      await desk.stranger.send('GET', one),
      await desk.stranger.post(resource, NONSENSE),
      await desk.stranger.send('PUT', one, NONSENSE),
      await desk.stranger.send('DELETE', one),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      answers.map(() => '401 auth.required'),
    );
  });

  test.each(routes.map(({ method, pattern }) => [method, pattern.join('/')] as const))(
    'who sends %s /panel/%s',
    async (method, pattern) => {
      const path = `/panel/${pattern.replace(/:\w+/g, NOBODY)}`;
      const { status, body } = await desk.stranger.send(method, path, method === 'GET' ? undefined : {});
      expect([status, body.code]).toEqual([401, 'auth.required']);
    },
  );
});

describe('the matrix', () => {
  test('has a row for every declared resource', () => {
    expect(RESOURCES.filter((resource) => matrix[resource] === undefined)).toEqual([]);
  });

  test('lets leaders, company and admin read every resource, and the company change none but its own affairs', () => {
    for (const role of ['supervisor', 'manager', 'director', 'company', 'admin'] as const)
      expect([role, RESOURCES.filter((resource) => !may(role, resource, 'list'))]).toEqual([role, []]);
    const changes = (['create', 'update', 'delete'] as const).flatMap((operation) =>
      RESOURCES.filter((resource) => may('company', resource, operation)).map(
        (resource) => `${operation} ${resource}`,
      ),
    );
    expect(changes.sort()).toEqual([...OWN_AFFAIRS].sort());
  });

  test('shows residents and their homes to nobody who need not call them', () => {
    for (const role of ['handler', 'inspector'] as const)
      for (const resource of ['residents', 'occupancies'] as const)
        expect(rightOf(role, resource)).toBeUndefined();
  });

  test('lets nobody delete a ticket, a person or what tells of the past', () => {
    const kept = ['tickets', 'ticket-events', 'callbacks', 'staff', 'memberships', 'audit-entries'] as const;
    for (const resource of kept)
      expect(staffRoles.filter((role) => may(role, resource, 'delete'))).toEqual([]);
  });
});

describe.each(CELLS)('to a $role the $resource allow $operations', ({ role, resource }) => {
  const declaration = declarationOf(resource);
  const mayNot = rightOf(role, resource) === undefined;
  let maker: Maker;
  let records: Stored[];

  const send = async (method: 'GET' | 'PUT' | 'DELETE', id: string, body?: object) => {
    const { status, body: said } = await maker.person.send<Stored>(method, `/panel/${resource}/${id}`, body);
    return status === 200 ? '200' : `${status} ${said.code}`;
  };
  /** Who has no right at all is refused whatever the id; of the others', the rows out of sight are 404. */
  const ofNobody = mayNot ? '403 access.refused' : '404 record.not-found';
  const made = async () => {
    const body = await maker.body(declaration, 'required');
    return maker.make(declaration, { ...body, ...IN_OWN_SIGHT[`${role} ${resource}`] });
  };

  beforeAll(async () => {
    maker = await makerFor(desk, WHO[role]);
    const { body } = await maker.person.list<Stored>(resource, { range: [0, 999] });
    records = Array.isArray(body) ? body : [];
  });

  /** A record in sight, or for who sees none one of the centre's. */
  const subject = async (): Promise<string> => {
    if (!mayNot) return records[0]?.id ?? NOBODY;
    const { body } = await (await desk.as('manager')).list<Stored>(resource, { range: [0, 0] });
    return body[0]?.id ?? NOBODY;
  };

  test('reading', async () => {
    const { status } = await maker.person.list(resource);
    expect(status).toBe(mayNot ? 403 : 200);
    expect(records.length > 0).toBe(!mayNot);
    expect(await send('GET', await subject())).toBe(mayNot ? '403 access.refused' : '200');
    expect(await send('GET', NOBODY)).toBe(ofNobody);
  });

  test('creating', async () => {
    // a session is begun by logging in: nobody creates one here
    const { status, body } = await (may(role, resource, 'create')
      ? maker.sends(declaration, NONSENSE)
      : maker.person.post(resource, NONSENSE));
    if (!may(role, resource, 'create')) return expect([status, body.code]).toEqual([403, 'access.refused']);
    expect([status, body.code]).toEqual([400, expect.stringMatching(/^input\./)]);
    const { id } = await made();
    expect(await send('GET', id)).toBe('200');
  });

  test('changing', async () => {
    const id = await subject();
    expect(await send('PUT', NOBODY, NONSENSE)).toBe(ofNobody);
    if (!may(role, resource, 'update'))
      return expect(await send('PUT', id, { ...NONSENSE, version: -1 })).toBe('403 access.refused');
    expect(await send('PUT', id, { ...NONSENSE, version: -1 })).toBe('409 record.stale');
    expect(await send('PUT', id, NONSENSE)).toBe('400 input.unknown-field');
    expect(await send('PUT', id, {})).toBe('200');
  });

  test('deleting', async () => {
    expect(await send('DELETE', NOBODY)).toBe(ofNobody);
    if (!may(role, resource, 'delete'))
      return expect(await send('DELETE', await subject())).toBe('403 access.refused');
    const { id } = await made();
    expect(await send('DELETE', id)).toBe('200');
    const left = STAYS[resource];
    if (!left) return expect(await send('GET', id)).toBe('404 record.not-found');
    expect((await maker.person.get<Stored>(`${resource}/${id}`)).body).toMatchObject(left);
  });
});
