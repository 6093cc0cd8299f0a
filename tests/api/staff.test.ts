import { openDesk, type Desk } from '../support/desk';
import type { Stored } from '../support/maker';
import type { Answer, Person, TicketBody } from '../support/person';
import { of, PASSWORD, staffId, type Username } from '../support/twoCentres';

const MONDAY = '2025-06-09T01:30:00.000Z';
const TUESDAY = '2025-06-10T01:30:00.000Z';
const THURSDAY = '2025-06-12T01:30:00.000Z';
const OWN_PASSWORD = 'Chosen-by-myself-2';

let desk: Desk;
let supervisor: Person;
let manager: Person;

beforeAll(async () => {
  desk = await openDesk();
  await desk.server.setClock(MONDAY);
  supervisor = await desk.as('supervisor');
  manager = await desk.as('manager');
});
afterEach(() => desk.server.setClock(MONDAY));
afterAll(() => desk.close());

const person = (username: string, more: object = {}) => ({
  name: `新人 ${username}`,
  username,
  password: PASSWORD,
  role: 'handler',
  department: of('a').engineering,
  ...more,
});

async function hires(by: Person, body: object): Promise<Stored> {
  const { status, body: made } = await by.post<Stored>('staff', body);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(made)}`);
  return made;
}

const put = (by: Person, id: string, body: object) => by.send<Stored>('PUT', `/panel/staff/${id}`, body);
const act = (by: Person, id: string, verb: string, body: object = {}) =>
  by.post<Stored>(`staff/${id}/actions/${verb}`, body);
const told = ({ status, body }: Answer<Stored>) => `${status} ${body.code}`;

const logIn = async (username: string, password = PASSWORD) => (await desk.login(username, password)).person;
/** The first login of a new colleague, who has to choose a password before anything else. */
async function begins(username: string): Promise<Person> {
  const someone = await logIn(username);
  const chosen = { currentPassword: PASSWORD, password: OWN_PASSWORD };
  expect((await someone.send('POST', '/api/auth/change-password', chosen)).status).toBe(200);
  return someone;
}
const isLetIn = async (someone: Person) => (await someone.get('me')).status === 200;

const history = async (staff: string) => {
  const { body } = await manager.list<Stored>('memberships', { filter: { staff }, sort: ['fromOn', 'ASC'] });
  return body.map(({ role, department, fromOn, toOn }) => ({ role, department, fromOn, toOn }));
};

/** The acts that the audit list tells of a record, the oldest first. */
const acts = (record: string) =>
  desk.database.query<{ kind: string; username: string; changes: Record<string, unknown> | null }>(
    'SELECT kind, username, changes FROM audit_entries WHERE record = $1 ORDER BY id',
    [record],
  );

/** A ticket in somebody's hands, which its clerk answers for. */
async function inHand(assignee: string, firstContact: Person): Promise<TicketBody> {
  const { id } = await firstContact.registers();
  return firstContact.does(id, 'dispatch', { department: of('a').engineering, assignee });
}

describe('a new colleague', () => {
  test('refuses an anonymous caller', async () => {
    expect((await desk.stranger.post('staff', person('nobody'))).status).toBe(401);
    expect((await desk.stranger.post(`staff/${staffId('clerk')}/actions/retire`, {})).status).toBe(401);
  });

  test('gets an account and a first post in one act, and may log in at once', async () => {
    const made = await hires(supervisor, person('newcomer', { posts: ['电工'], phone: '13900001111' }));
    expect(made).toMatchObject({
      username: 'newcomer',
      role: 'handler',
      department: of('a').engineering,
      serviceCenter: of('a').centre,
      posts: ['电工'],
      fromOn: '2025-06-09',
      toOn: null,
      isActive: true,
      version: 1,
    });
    const { body: card } = await (await logIn('newcomer')).get<Stored>('me');
    expect(card).toMatchObject({ home: 'work', rolesGiven: [] });
    expect(card).toMatchObject({ id: made.id, role: 'handler', department: of('a').engineering });
    expect(JSON.stringify(made)).not.toContain(PASSWORD);
    const [entry] = await acts(made.id);
    expect(entry).toMatchObject({
      kind: 'created',
      username: 'supervisor',
      changes: { username: [null, 'newcomer'] },
    });
    expect(JSON.stringify(entry)).not.toContain(PASSWORD);
  });

  test('may be named in records without an account', async () => {
    const made = await hires(supervisor, { name: '外包保洁', role: 'handler' });
    expect([made.username, made.role]).toEqual([null, 'handler']);
    const renamed = await put(supervisor, made.id, { username: 'late' });
    expect([told(renamed), renamed.body.errors]).toEqual([
      '400 staff.no-account',
      { username: expect.any(String) },
    ]);
  });

  test.each([
    ['taken', 'clerk', 'input.taken'],
    ['taken in other letters', 'CLERK', 'input.taken'],
    ['an address', 'a@b.cn', 'input.invalid'],
    ['of two words', 'wang wu', 'input.invalid'],
    ['of one sign', 'x', 'input.invalid'],
    ['too long', 'x'.repeat(61), 'input.too-long'],
    ['a number', 5, 'input.wrong-type'],
  ])('has no username that is %s', async (_what, username, code) => {
    const before = await desk.database.query('SELECT count(*) FROM staff_members');
    const answer = await supervisor.post<Stored>('staff', person('odd', { username }));
    expect([told(answer), Object.keys(answer.body.errors ?? {})]).toEqual([`400 ${code}`, ['username']]);
    expect(await desk.database.query('SELECT count(*) FROM staff_members')).toEqual(before);
  });

  test('is never made by who stands no higher', async () => {
    const tries: [Username, string][] = [
      ['supervisor', 'supervisor'],
      ['supervisor', 'manager'],
      ['manager', 'manager'],
      ['manager', 'director'],
      ['director', 'director'],
      ['director', 'company'],
      ['director', 'admin'],
      ['clerk', 'handler'],
      ['company', 'clerk'],
    ];
    for (const [by, role] of tries) {
      const answer = await (await desk.as(by)).post<Stored>('staff', person(`try-${by}-${role}`, { role }));
      expect([by, role, told(answer)]).toEqual([by, role, '403 access.refused']);
    }
    expect(await desk.database.query(`SELECT 1 FROM up_users WHERE username LIKE 'try-%'`)).toEqual([]);
  });

  test('belongs to the centre that the admin names', async () => {
    const admin = await desk.as('admin');
    const nowhere = await admin.post<Stored>('staff', person('nowhere', { department: undefined }));
    expect([told(nowhere), Object.keys(nowhere.body.errors ?? {})]).toEqual([
      '400 input.required',
      ['serviceCenter'],
    ]);
    const body = person('sent', { serviceCenter: of('b').centre, department: of('b').cleaning });
    expect((await hires(admin, body)).serviceCenter).toBe(of('b').centre);
    const strayed = await admin.post<Stored>('staff', {
      ...body,
      username: 'strayed',
      department: of('a').cleaning,
    });
    expect(told(strayed)).toBe('400 input.unknown-record');
  });
});

describe('a post', () => {
  test('is changed by who stands above it, old and new, and by nobody for themselves', async () => {
    const { id } = await hires(manager, person('ranked', { role: 'clerk' }));
    const tries: [Username, string, object][] = [
      ['supervisor', staffId('manager'), { name: '改名' }],
      ['supervisor', staffId('supervisor'), { name: '改名' }],
      ['manager', staffId('manager'), { role: 'director' }],
      ['supervisor', id, { role: 'manager' }],
      ['clerk', id, { name: '改名' }],
      ['company', id, { name: '改名' }],
    ];
    for (const [by, whom, change] of tries)
      expect([by, whom, told(await put(await desk.as(by), whom, change))]).toEqual([
        by,
        whom,
        '403 access.refused',
      ]);
    for (const verb of ['switch-off', 'reset-password', 'hand-over', 'retire'])
      expect(told(await act(supervisor, staffId('supervisor'), verb))).toBe('403 access.refused');
    expect((await put(supervisor, id, { role: 'butler' })).body.role).toBe('butler');
  });

  test('changed is a new membership from that day, and the old one ends the day before', async () => {
    const { id } = await hires(supervisor, person('mover'));
    await desk.server.setClock(THURSDAY);
    const { status, body } = await put(supervisor, id, { department: of('a').cleaning, posts: ['班长'] });
    expect([status, body.version, body.fromOn]).toEqual([200, 2, '2025-06-12']);
    expect(await history(id)).toEqual([
      { role: 'handler', department: of('a').engineering, fromOn: '2025-06-09', toOn: '2025-06-11' },
      { role: 'handler', department: of('a').cleaning, fromOn: '2025-06-12', toOn: null },
    ]);
    // a slip is set right the same day without a trace in the history
    expect((await put(supervisor, id, { role: 'clerk' })).body.role).toBe('clerk');
    expect(await history(id)).toHaveLength(2);
    const early = await put(supervisor, id, { role: 'handler', fromOn: '2025-06-01' });
    expect(told(early)).toBe('400 staff.from-before-present');
    expect((await acts(id)).map(({ kind }) => kind)).toEqual(['created', 'changed', 'changed']);
  });

  test('that begins later leaves the present one in force until then', async () => {
    const { id } = await hires(supervisor, person('later'));
    await put(supervisor, id, { role: 'clerk', fromOn: '2025-06-12' });
    expect((await supervisor.get<Stored>(`staff/${id}`)).body.role).toBe('handler');
    await desk.server.setClock(THURSDAY);
    expect((await supervisor.get<Stored>(`staff/${id}`)).body.role).toBe('clerk');
  });
});

describe('an account', () => {
  test('is renamed to a free name, and the old one logs nobody in', async () => {
    const { id } = await hires(supervisor, person('zhang'));
    expect(told(await put(supervisor, id, { username: 'Butler' }))).toBe('400 input.taken');
    expect((await put(supervisor, id, { username: 'zhangsan' })).body.username).toBe('zhangsan');
    expect([await isLetIn(await logIn('zhangsan')), (await desk.login('zhang')).status]).toEqual([true, 400]);
    expect((await acts(id)).at(-1)).toMatchObject({
      kind: 'changed',
      changes: { username: ['zhang', 'zhangsan'] },
    });
  });

  test('switched off is shut at once, whoever is logged in, and switched on opens again', async () => {
    const { id } = await hires(supervisor, person('switched'));
    const someone = await logIn('switched');
    expect(await isLetIn(someone)).toBe(true);
    const off = await act(supervisor, id, 'switch-off', { reason: '长假' });
    expect([off.status, off.body.isActive]).toEqual([200, false]);
    expect([await isLetIn(someone), (await desk.login('switched')).status]).toEqual([false, 400]);
    expect((await act(supervisor, id, 'switch-on')).body.isActive).toBe(true);
    expect(await isLetIn(await logIn('switched'))).toBe(true);
    expect((await acts(id)).map(({ kind }) => kind)).toEqual(['created', 'switched-off', 'switched-on']);
  });
});

describe('what a person leaves open', () => {
  /** A handler with one ticket in hand and one to answer for. */
  async function busy(username: string) {
    const { id } = await hires(supervisor, person(username));
    const [someone, clerk] = [await begins(username), await desk.as('clerk')];
    const assigned = await inHand(id, clerk);
    const answered = await someone.registers();
    return { id, someone, assigned, answered };
  }

  test('changes hands in one act: what was assigned and what is answered for, and who was asked first stays', async () => {
    const { id, assigned, answered } = await busy('leaver');
    const to = staffId('engineer');
    const { status, body } = await act(supervisor, id, 'hand-over', { to, reason: '调往总部' });
    expect([status, body.ticketCount]).toEqual([200, 2]);
    expect(await manager.sees(assigned.id)).toMatchObject({
      assignee: to,
      answerable: staffId('clerk'),
      state: 'dispatched',
      version: assigned.version + 1,
      replyDueAt: assigned.replyDueAt,
    });
    expect(await manager.sees(answered.id)).toMatchObject({
      firstContact: id,
      answerable: to,
      assignee: null,
    });
    for (const ticket of [assigned, answered])
      expect((await manager.timeline(ticket.id)).at(-1)).toMatchObject({
        kind: 'handed-over',
        actor: staffId('supervisor'),
        body: '调往总部',
      });
    expect((await acts(id)).at(-1)).toMatchObject({
      kind: 'handed-over',
      username: 'supervisor',
      changes: { to, reason: '调往总部', ticketCount: 2 },
    });
  });

  test('goes to nobody of another department, another centre or out of work, and then nothing moves', async () => {
    const { id } = await busy('stayer');
    const before = await desk.everything();
    const retired = await hires(supervisor, person('retired'));
    expect((await act(supervisor, retired.id, 'retire', { reason: '离职' })).status).toBe(200);
    const tries: [object, string, string][] = [
      [{ to: staffId('cleaner') }, 'ticket.person-not-in-department', 'assignedTo'],
      [
        { to: staffId('engineer'), assignedTo: staffId('cleaner') },
        'ticket.person-not-in-department',
        'assignedTo',
      ],
      [{ to: staffId('other-engineer') }, 'input.unknown-record', 'to'],
      [{ to: retired.id }, 'input.unknown-record', 'to'],
      [{ to: id }, 'input.unknown-record', 'to'],
      [{}, 'input.required', 'to'],
    ];
    for (const [whom, code, field] of tries) {
      const answer = await act(supervisor, id, 'hand-over', { ...whom, reason: '离开' });
      expect([told(answer), Object.keys(answer.body.errors ?? {})]).toEqual([`400 ${code}`, [field]]);
    }
    expect(await desk.everything()).toBe(before);
    const apart = { to: staffId('clerk'), assignedTo: staffId('engineer'), reason: '离开' };
    expect((await act(supervisor, id, 'hand-over', apart)).body.ticketCount).toBe(2);
  });

  test('keeps a person from retiring until somebody takes it', async () => {
    const { id, someone, answered } = await busy('tired');
    const before = await desk.everything();
    expect(told(await act(supervisor, id, 'retire', { reason: '退休' }))).toBe('409 staff.has-open-tickets');
    expect([await desk.everything(), await isLetIn(someone)]).toEqual([before, true]);
    const { status, body } = await act(supervisor, id, 'retire', { reason: '退休', to: staffId('engineer') });
    expect([status, body.ticketCount, body.isActive, body.toOn]).toEqual([200, 2, false, '2025-06-09']);
    expect([await isLetIn(someone), (await desk.login('tired', OWN_PASSWORD)).status]).toEqual([false, 400]);
    expect((await manager.sees(answered.id)).firstContact).toBe(id);
    expect((await acts(id)).at(-1)).toMatchObject({
      kind: 'retired',
      changes: { on: '2025-06-09', ticketCount: 2 },
    });
    await desk.server.setClock(TUESDAY);
    const gone = await supervisor.get<Stored>(`staff/${id}`);
    expect([gone.status, gone.body.role]).toEqual([200, null]);
    expect(told(await act(supervisor, id, 'retire', { reason: '再次' }))).toBe('409 staff.has-left');
  });

  test('on a later day somebody works until then', async () => {
    const { id } = await hires(supervisor, person('soon'));
    const { body } = await act(supervisor, id, 'retire', { on: '2025-06-10', reason: '离职' });
    expect([body.isActive, body.toOn, body.role]).toEqual([true, '2025-06-10', 'handler']);
    const someone = await logIn('soon');
    await desk.server.setClock(TUESDAY);
    expect(await isLetIn(someone)).toBe(true);
    await desk.server.setClock(THURSDAY);
    expect(await isLetIn(someone)).toBe(false);
  });
});

describe('a place', () => {
  const remove = (resource: string, id: string) => manager.send<Stored>('DELETE', `/panel/${resource}/${id}`);

  test.each(['communities', 'buildings', 'households', 'departments'] as const)(
    'that others name is kept: %s',
    async (resource) => {
      const { community, building, household, engineering } = of('a');
      const id = {
        communities: community,
        buildings: building,
        households: household,
        departments: engineering,
      };
      await (await desk.as('clerk')).registers({ household });
      expect(told(await remove(resource, id[resource]))).toBe('409 record.in-use');
      expect((await manager.get(`${resource}/${id[resource]}`)).status).toBe(200);
    },
  );

  test('that nobody names is deleted, and the audit list says by whom', async () => {
    const { body: made } = await manager.post<Stored>('buildings', {
      name: '样板楼',
      community: of('a').community,
    });
    const { status, body } = await remove('buildings', made.id);
    expect([status, body]).toEqual([200, { id: made.id }]);
    expect((await manager.get(`buildings/${made.id}`)).status).toBe(404);
    expect((await acts(made.id)).map(({ kind, username }) => [kind, username])).toEqual([
      ['created', 'manager'],
      ['deleted', 'manager'],
    ]);
  });
});
