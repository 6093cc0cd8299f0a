import { openDesk, type Desk } from '../support/desk';
import { PASSWORD, plantPerson } from '../support/twoCentres';

const START = '2025-06-09T01:30:00.000Z';
const LATER = '2025-06-09T01:46:00.000Z';

describe('logging in', () => {
  let desk: Desk;
  let counter = 0;

  const newcomer = async (): Promise<string> => {
    const username = `newcomer${(counter += 1)}`;
    await plantPerson(desk.database, username, { centre: 'a', role: 'clerk' });
    return username;
  };
  const failing = async (identifier: string, times: number) => {
    const said: number[] = [];
    for (let time = 0; time < times; time += 1) said.push((await desk.login(identifier, 'wrong')).status);
    return said;
  };

  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => desk.server.setClock(START));
  afterAll(() => desk.close());

  test('works by name and by e-mail and gives no more than a session and the name', async () => {
    for (const identifier of ['clerk', 'clerk@example.org', 'CLERK@EXAMPLE.ORG']) {
      const { status, body } = await desk.stranger.send('POST', '/api/auth/local', {
        identifier,
        password: PASSWORD,
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        jwt: expect.any(String),
        expiresAt: expect.stringMatching(/^2025-06-09T02:30:/),
        refreshToken: expect.any(String),
        user: { id: expect.any(Number), username: 'clerk', email: 'clerk@example.org' },
      });
    }
  });

  test('says the same of a wrong name and a wrong password', async () => {
    const said = async (identifier: string) =>
      (await desk.stranger.send('POST', '/api/auth/local', { identifier, password: 'wrong' })).body;
    expect(await said('clerk2')).toEqual(await said('nobody'));
    expect((await desk.login('nobody')).status).toBe(400);
  });

  test.each([
    {},
    { identifier: 'clerk' },
    { identifier: 1, password: 2 },
    { identifier: ['clerk'], password: PASSWORD },
    { identifier: 'a\u0000', password: 'x' },
    { identifier: 'x'.repeat(201), password: 'x' },
    { identifier: 'clerk', password: { $ne: null } },
    { identifier: '%', password: PASSWORD },
  ])('refuses %j', async (body) => {
    const answer = await desk.stranger.send('POST', '/api/auth/local', body);
    expect([answer.status, typeof answer.body.code]).toEqual([400, 'string']);
  });

  test('locks the person after five wrong passwords, whatever name or address they use', async () => {
    const username = await newcomer();
    expect(await failing(username, 3)).toEqual([400, 400, 400]);
    expect(await failing(`${username}@example.org`, 3)).toEqual([400, 400, 429]);
    for (const identifier of [username, `${username}@example.org`, `${username}@EXAMPLE.org`]) {
      const { status, code } = await desk.login(identifier);
      expect([status, code]).toEqual([429, 'auth.locked']);
    }
    expect((await desk.login('clerk')).status).toBe(200);
  });

  test('says how many minutes the lock still lasts', async () => {
    const username = await newcomer();
    await failing(username, 5);
    const { body } = await desk.stranger.send('POST', '/api/auth/local', {
      identifier: username,
      password: PASSWORD,
    });
    expect(body.message).toContain('15 分钟后');
  });

  test('is open again after a quarter of an hour', async () => {
    const username = await newcomer();
    await failing(username, 5);
    expect((await desk.login(username)).status).toBe(429);
    await desk.server.setClock(LATER);
    expect((await desk.login(username)).status).toBe(200);
    expect(await failing(username, 4)).toEqual([400, 400, 400, 400]);
    expect((await desk.login(username)).status).toBe(200);
  });

  test('after a lock has run out gives five tries again, not one', async () => {
    const username = await newcomer();
    await failing(username, 5);
    await desk.server.setClock(LATER);
    expect(await failing(username, 4)).toEqual([400, 400, 400, 400]);
    expect((await desk.login(username)).status).toBe(200);
  });

  test('counts twenty guesses at once as twenty', async () => {
    const username = await newcomer();
    await Promise.all(Array.from({ length: 20 }, () => desk.login(username, 'wrong')));
    expect((await desk.login(username)).status).toBe(429);
  });

  test.each([
    ['blocked', `UPDATE up_users SET blocked = true WHERE username = $1`],
    ['switched off', `UPDATE staff_members SET is_active = false WHERE document_id = 's-' || $1`],
    [
      'past the end of their membership',
      `UPDATE memberships SET to_on = '2025-06-08' WHERE document_id = 'm-' || $1`,
    ],
    ['not yet begun', `UPDATE memberships SET from_on = '2025-06-10' WHERE document_id = 'm-' || $1`],
    ['deleted', `DELETE FROM up_users WHERE username = $1`],
  ])('is over at once for a person who is %s', async (_what, act) => {
    const username = await newcomer();
    const { person } = await desk.login(username);
    expect((await person.get('tickets')).status).toBe(200);
    await desk.database.query(act, [username]);
    const { status, body } = await person.get('tickets');
    expect([status, body.code]).toEqual([401, 'auth.required']);
    expect((await person.post('tickets', { type: 'help', description: 'x' })).status).toBe(401);
  });

  test('of a blocked person is refused like a wrong password', async () => {
    const username = await newcomer();
    await desk.database.query('UPDATE up_users SET blocked = true WHERE username = $1', [username]);
    expect((await desk.login(username)).status).toBe(400);
  });

  test('shows who one is, with the rights of the role', async () => {
    const { body } = await (await desk.as('engineer')).get<Record<string, unknown>>('me');
    expect(body).toMatchObject({
      username: 'engineer',
      role: 'handler',
      serviceCenter: 'a-centre',
      department: 'a-engineering',
      abilities: { tickets: ['list', 'create'] },
    });
  });
});
