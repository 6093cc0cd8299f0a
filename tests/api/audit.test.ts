import { openAdmin, ADMIN_PASSWORD } from '../support/admin';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import { Person } from '../support/person';
import { plantPerson } from '../support/twoCentres';

interface Entry {
  kind: string;
  username: string;
  resource: string;
  note: string;
  count: number;
  address: string;
}

describe('the audit list', () => {
  let desk: Desk;

  const entries = (where: string, values: readonly unknown[] = []) =>
    desk.database.query<Entry>(
      `SELECT kind, username, resource, note, count, address FROM audit_entries WHERE ${where} ORDER BY id`,
      values,
    );

  beforeAll(async () => {
    desk = await openDesk({ ADMIN_PASSWORD });
  });
  afterAll(() => desk.close());

  test('refuses an anonymous caller, and notes nothing of one', async () => {
    expect((await desk.stranger.get('residents')).status).toBe(401);
    expect(await entries(`kind = 'access-refused' AND username IS NULL`)).toEqual([]);
  });

  test('tells who was refused what, once for many tries, with their number', async () => {
    const engineer = await desk.as('engineer');
    for (let time = 0; time < 5; time += 1) expect((await engineer.get('residents')).status).toBe(403);
    const told = await eventually(async () => {
      const found = await entries(`kind = 'access-refused' AND username = 'engineer'`);
      return found.reduce((sum, { count }) => sum + count, 0) === 5 ? found : undefined;
    });
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told[0]).toMatchObject({
      resource: 'residents',
      note: 'GET',
      address: expect.stringMatching(/127/),
    });
  });

  test('tells every login, each wrong password, and who knocks at a lock', async () => {
    await plantPerson(desk.database, 'knocker', { centre: 'a', role: 'clerk' });
    await desk.login('knocker');
    for (let time = 0; time < 5; time += 1) await desk.login('knocker', 'wrong');
    for (let time = 0; time < 3; time += 1) expect((await desk.login('knocker')).status).toBe(429);
    await desk.login('who-is-this', 'wrong');
    const told = await eventually(async () => {
      const found = await entries(`username IN ('knocker', 'who-is-this')`);
      return found
        .filter(({ kind }) => kind === 'login-locked')
        .reduce((sum, { count }) => sum + count, 0) === 3
        ? found
        : undefined;
    });
    const kinds = told.map(({ kind }) => kind).filter((kind) => kind !== 'login-locked');
    expect(kinds).toEqual(['login', ...Array<string>(5).fill('login-refused'), 'login-refused']);
    const known = await desk.database.query(
      `SELECT DISTINCT s.document_id AS staff, c.document_id AS centre FROM audit_entries a JOIN staff_members s ON s.id = a.staff_id JOIN service_centers c ON c.id = a.service_center_id
        WHERE a.kind = 'login-refused' AND s.document_id = 's-knocker' AND c.document_id = 'a-centre'`,
    );
    expect(known).toEqual([{ staff: 's-knocker', centre: 'a-centre' }]);
  });

  test('keeps what a stranger types to what a column holds', async () => {
    const agent = '灯'.repeat(10);
    const { status } = await desk.stranger.send(
      'POST',
      '/api/auth/local',
      { identifier: '😀'.repeat(100), password: 'x' },
      { 'user-agent': encodeURIComponent(agent).repeat(10) },
    );
    expect(status).toBe(400);
    const [told] = await entries(`username LIKE '😀%'`);
    expect(told).toMatchObject({ kind: 'login-refused', username: '😀'.repeat(100) });
  });

  test.each([
    ['changed', `UPDATE audit_entries SET note = 'x'`],
    ['shortened', 'DELETE FROM audit_entries'],
    ['emptied', 'TRUNCATE audit_entries'],
  ])('is never %s', async (_what, sql) => {
    await eventually(async () => (await entries('true')).at(0));
    await expect(desk.database.query(sql)).rejects.toMatchObject({ code: '23001' });
  });

  describe("tells what is written through Strapi's own doors", () => {
    let admin: Person;
    let key: string;
    const told = (resource: string) =>
      entries(`resource = $1 AND kind IN ('created', 'changed', 'deleted')`, [resource]).then((found) =>
        found.map(({ kind, username }) => [kind, username]),
      );
    const by = 'admin@shouwen.local';

    beforeAll(async () => {
      const login = { email: by, password: ADMIN_PASSWORD };
      const { body } = await desk.stranger.send<{ data: { token: string } }>('POST', '/admin/login', login);
      admin = new Person(desk.server.url, body.data.token);
    });

    test('in every spelling of the address that its routers take', async () => {
      const path = '/Content-Manager/collection-types/api::resident.resident';
      const { status } = await admin.send('POST', path, {
        name: '大写',
        serviceCenter: { connect: [{ documentId: 'a-centre' }] },
      });
      expect(status).toBe(201);
      expect(await told('api::resident.resident')).toEqual([['created', by]]);
    });

    test('a token that is made, and what is written with it', async () => {
      const told = { name: 'gate', description: '', type: 'full-access', lifespan: null };
      const made = await admin.send<{ data: { accessKey: string } }>('POST', '/admin/api-tokens', told);
      expect(made.status).toBe(201);
      key = made.body.data.accessKey;
      const gate = new Person(desk.server.url, key);
      const { status } = await gate.send('PUT', '/api/residents/a-resident', { data: { name: '按令牌' } });
      expect(status).toBe(200);
      const [written] = await entries(`username = 'token'`);
      expect(written).toMatchObject({ kind: 'changed', resource: 'api::resident.resident', note: 'gate' });
    });

    test('its change and its end, but not each use of it', async () => {
      const [row] = await desk.database.query<{ id: number }>(
        `SELECT id FROM strapi_api_tokens WHERE name = 'gate'`,
      );
      const path = `/admin/api-tokens/${row?.id}`;
      expect((await admin.send('PUT', path, { name: 'gates', type: 'full-access' })).status).toBe(200);
      expect((await admin.send('DELETE', path)).status).toBe(200);
      expect(await told('admin::api-token')).toEqual([
        ['created', by],
        ['changed', by],
        ['deleted', by],
      ]);
      expect(JSON.stringify(await desk.database.query('SELECT * FROM audit_entries'))).not.toContain(key);
    });

    test('administrators who come, change and go', async () => {
      const [role] = await desk.database.query<{ id: number }>('SELECT id FROM admin_roles ORDER BY id');
      const newcomer = { email: 'second@shouwen.local', firstname: 'S', lastname: 'A', roles: [role?.id] };
      const made = await admin.send<{ data: { id: number } }>('POST', '/admin/users', newcomer);
      expect(made.status).toBe(201);
      const path = `/admin/users/${made.body.data.id}`;
      expect((await admin.send('PUT', path, { firstname: 'T' })).status).toBe(200);
      expect((await admin.send('DELETE', path)).status).toBe(200);
      expect(await told('admin::user')).toEqual([
        ['created', by],
        ['changed', by],
        ['deleted', by],
      ]);
    });
  });

  test("cannot be reached through Strapi's own admin", async () => {
    const admin = await openAdmin(desk);
    const entry = { at: new Date(), kind: 'login' };
    expect((await admin.create('audit-entry', entry)).status).toBe(404);
    const [first] = await desk.database.query<{ id: string }>('SELECT document_id AS id FROM audit_entries');
    expect((await admin.read('audit-entry', first?.id ?? '')).status).toBe(404);
    expect((await admin.read('staff', 's-clerk')).status).toBe(200);
  });
});
