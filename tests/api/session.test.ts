import { eventually } from '../support/eventually';
import { openDesk, type Desk } from '../support/desk';
import { cookieOf, Doorway } from '../support/login';
import { startServer, type TestServer } from '../support/server';
import { PASSWORD, plantPerson } from '../support/twoCentres';

const START = '2025-06-09T01:30:00.000Z';
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();
const DAY = 86_400;

describe('a session', () => {
  let desk: Desk;
  let door: Doorway;
  let counter = 0;

  const newcomer = async (): Promise<string> => {
    const username = `guest${(counter += 1)}`;
    await plantPerson(desk.database, username, { centre: 'a', role: 'clerk' });
    return username;
  };
  const audited = (kind: string, username: string) =>
    desk.database.query('SELECT 1 FROM audit_entries WHERE kind = $1 AND username = $2', [kind, username]);

  beforeAll(async () => {
    desk = await openDesk();
    door = new Doorway(desk.server.url);
  });
  beforeEach(() => desk.server.setClock(START));
  afterAll(() => desk.close());

  test.each([
    'logout',
    'change-password',
    'second-factor/begin',
    'second-factor/confirm',
    'second-factor/remove',
  ])('refuses an anonymous caller: %s', async (path) => {
    const { status, body } = await door.send('POST', path, {});
    expect([status, body.code]).toEqual([401, 'auth.required']);
  });

  test('begins with the login and is renewed, each time by another token', async () => {
    const first = await door.logIn(await newcomer());
    expect(first.headers.get('set-cookie')).toBeNull();
    const second = await door.refresh(first.body.refreshToken);
    expect([second.status, Object.keys(second.body).sort()]).toEqual([200, Object.keys(first.body).sort()]);
    expect(second.body.refreshToken).not.toBe(first.body.refreshToken);
    const third = await door.refresh(second.body.refreshToken);
    for (const answer of [first, second, third])
      expect((await door.person(answer).get('me')).status).toBe(200);
  });

  test('ends, whole, when a refresh token comes back that was used before', async () => {
    const username = await newcomer();
    const first = await door.logIn(username);
    const second = await door.refresh(first.body.refreshToken);
    const third = await door.refresh(second.body.refreshToken);
    expect((await door.person(third).get('me')).status).toBe(200);
    const stolen = await door.refresh(first.body.refreshToken);
    expect([stolen.status, stolen.body.code]).toEqual([401, 'auth.session-ended']);
    for (const answer of [first, second, third])
      expect((await door.person(answer).get('me')).status).toBe(401);
    expect((await door.refresh(third.body.refreshToken)).status).toBe(401);
    expect(await audited('token-reused', username)).toHaveLength(1);
  });

  test('of one device is not touched when that of another ends so', async () => {
    const username = await newcomer();
    const [phone, computer] = [await door.logIn(username), await door.logIn(username)];
    await door.refresh(phone.body.refreshToken);
    await door.refresh(phone.body.refreshToken);
    expect((await door.person(phone).get('me')).status).toBe(401);
    expect((await door.person(computer).get('me')).status).toBe(200);
  });

  test('is given once when two refresh at the same time', async () => {
    const first = await door.logIn(await newcomer());
    const both = await Promise.all([1, 2].map(() => door.refresh(first.body.refreshToken)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test.each([
    ['nothing', undefined],
    ['rubbish', 'x'],
    ['an empty text', ''],
    ['a token with another signature', `${'a'.repeat(24)}.${'b'.repeat(43)}.${'c'.repeat(43)}`],
  ])('is not renewed by %s', async (_what, token) => {
    const { status, body } = await door.refresh(token);
    expect([status, body.code]).toEqual([401, 'auth.required']);
  });

  test('is not ended by a stranger who knows its id and invents a token', async () => {
    const mine = await door.logIn(await newcomer());
    const [sid] = mine.body.refreshToken?.split('.') ?? [];
    expect((await door.refresh(`${sid}.${'b'.repeat(43)}.${'c'.repeat(43)}`)).status).toBe(401);
    expect((await door.person(mine).get('me')).status).toBe(200);
    expect((await door.refresh(mine.body.refreshToken)).status).toBe(200);
  });

  test('is over when nobody has used it for thirty days, and not before', async () => {
    const first = await door.logIn(await newcomer());
    await desk.server.setClock(after(30 * DAY - 60));
    const second = await door.refresh(first.body.refreshToken);
    expect(second.status).toBe(200);
    await desk.server.setClock(after(60 * DAY));
    const { status, body } = await door.refresh(second.body.refreshToken);
    expect([status, body.code]).toEqual([401, 'auth.session-ended']);
  });

  test('is not renewed for who was switched off', async () => {
    const username = await newcomer();
    const first = await door.logIn(username);
    await desk.database.query('UPDATE up_users SET blocked = true WHERE username = $1', [username]);
    expect((await door.refresh(first.body.refreshToken)).status).toBe(401);
    expect((await door.logIn(username)).status).toBe(400);
  });

  test('is refused to who has no post today, like a wrong password', async () => {
    const username = await newcomer();
    await desk.database.query(`UPDATE memberships SET to_on = '2025-06-08' WHERE document_id = 'm-' || $1`, [
      username,
    ]);
    const { status, body } = await door.logIn(username);
    expect([status, body.code]).toEqual([400, 'auth.invalid']);
  });

  test('ends with the logout, and only that one', async () => {
    const username = await newcomer();
    const [here, there] = [await door.logIn(username), await door.logIn(username)];
    expect((await door.person(here).get('me')).status).toBe(200);
    const { status, body } = await door.send('POST', 'logout', {}, { token: here.body.jwt });
    expect([status, body.sessionsEnded]).toEqual([200, 1]);
    expect((await door.person(here).get('me')).status).toBe(401);
    expect((await door.refresh(here.body.refreshToken)).body.code).toBe('auth.session-ended');
    expect((await door.person(there).get('me')).status).toBe(200);
  });

  test('ends everywhere at the asking', async () => {
    const username = await newcomer();
    const [here, there] = [await door.logIn(username), await door.logIn(username)];
    const told = await door.send('POST', 'logout', { everywhere: true }, { token: here.body.jwt });
    expect(told.body.sessionsEnded).toBe(2);
    for (const answer of [here, there]) expect((await door.person(answer).get('me')).status).toBe(401);
    expect(
      await desk.database.query(
        `SELECT 1 FROM login_sessions l JOIN up_users u ON u.id = l.user_id WHERE u.username = $1 AND l.ended_why = 'logout-everywhere'`,
        [username],
      ),
    ).toHaveLength(2);
  });

  describe('kept in a cookie', () => {
    test('shows its token to no script', async () => {
      const answer = await door.logIn(await newcomer(), { session: 'cookie' });
      expect(answer.body.refreshToken).toBeUndefined();
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(
        /^shouwen_refresh=\S+; Path=\/api\/auth; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
      );
      expect((await door.refreshByCookie(cookieOf(answer))).status).toBe(200);
    });

    test('gives a phone in a lift the lost answer once more', async () => {
      const first = cookieOf(await door.logIn(await newcomer(), { session: 'cookie' }));
      await door.refreshByCookie(first);
      await desk.server.setClock(after(29));
      const again = await door.refreshByCookie(first);
      expect(again.status).toBe(200);
      expect((await door.refreshByCookie(cookieOf(again))).status).toBe(200);
    });

    test('lets two windows that renew at once both go on', async () => {
      const first = cookieOf(await door.logIn(await newcomer(), { session: 'cookie' }));
      const both = await Promise.all([1, 2].map(() => door.refreshByCookie(first)));
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      for (const answer of both) expect((await door.person(answer).get('me')).status).toBe(200);
      expect((await door.refreshByCookie(both.map(cookieOf)[1] ?? '')).status).toBe(200);
    });

    test.each([
      ['after half a minute', 31, false],
      ['once the successor was used', 5, true],
    ])('takes no old token %s', async (_what, seconds, isSuccessorUsed) => {
      const first = cookieOf(await door.logIn(await newcomer(), { session: 'cookie' }));
      const second = cookieOf(await door.refreshByCookie(first));
      if (isSuccessorUsed) await door.refreshByCookie(second);
      await desk.server.setClock(after(seconds));
      expect((await door.refreshByCookie(first)).body.code).toBe('auth.session-ended');
      expect((await door.refreshByCookie(second)).status).toBe(401);
    });

    test('loses the cookie with the logout', async () => {
      const { body } = await door.logIn(await newcomer(), { session: 'cookie' });
      const { headers } = await door.send('POST', 'logout', {}, { token: body.jwt });
      expect(headers.get('set-cookie')).toMatch(/^shouwen_refresh=; .*Max-Age=0/);
    });
  });

  test('stands in a list that is sorted by what it tells, and not by whether it asks itself', async () => {
    const person = door.person(await door.logIn(await newcomer()));
    expect((await person.list('sessions', { sort: ['lastUsedAt', 'DESC'] })).body).toHaveLength(1);
    expect((await person.list('sessions', { sort: ['isCurrent', 'DESC'] })).status).toBe(400);
  });

  test('of verified callers costs one small question for all who ask at once', async () => {
    const person = door.person(await door.logIn(await newcomer()));
    const asked = async (): Promise<number> => {
      const [row] = await desk.database.query<{ calls: string }>(
        `SELECT xact_commit + xact_rollback AS calls FROM pg_stat_database WHERE datname = current_database()`,
      );
      return Number(row?.calls);
    };
    // a resource that nobody knows is refused before any record is read
    const ask = async () => expect((await person.get('nothing')).status).toBe(400);
    await ask();
    const before = await asked();
    for (let time = 0; time < 20; time += 1) await Promise.all(Array.from({ length: 50 }, ask));
    // statistics come a moment late, and the queue asks for work now and then
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await asked()) - before).toBeLessThan(500);
  });

  test('that ends is counted again after the commit, so that no process is behind the answer', async () => {
    const username = await newcomer();
    const counted = async () =>
      Number((await desk.database.query('SELECT last_value AS at FROM access_revisions'))[0]?.at);
    const countedBy = async (act: () => Promise<unknown>) => {
      const before = await counted();
      await act();
      return (await counted()) - before;
    };
    await door.logIn(username);
    // what the table counts by itself, before the commit
    const own = await countedBy(() =>
      desk.database.query(
        `UPDATE login_sessions SET ended_at = now(), ended_why = 'logout'
          WHERE user_id = (SELECT id FROM up_users WHERE username = $1)`,
        [username],
      ),
    );
    const { jwt } = (await door.logIn(username)).body;
    expect(await countedBy(() => door.send('POST', 'logout', {}, { token: jwt }))).toBeGreaterThan(own);
  });

  describe('in two processes on one database', () => {
    let other: TestServer;
    let elsewhere: Doorway;

    beforeAll(async () => {
      other = await startServer({ seed: 'none', database: desk.server.databaseUrl });
      await other.setClock(START);
      elsewhere = new Doorway(other.url);
    });
    afterAll(() => other.stop());

    const soon = (look: () => Promise<number>) =>
      eventually(async () => ((await look()) === 401 ? true : undefined), 1_000);

    test('is known in both and ends in both with the logout', async () => {
      const mine = await door.logIn(await newcomer());
      for (let time = 0; time < 3; time += 1) {
        expect((await door.person(mine).get('me')).status).toBe(200);
        expect((await elsewhere.person(mine).get('me')).status).toBe(200);
      }
      await door.send('POST', 'logout', {}, { token: mine.body.jwt });
      expect((await door.person(mine).get('me')).status).toBe(401);
      await soon(async () => (await elsewhere.person(mine).get('me')).status);
    });

    test.each([
      ['the account is switched off', `UPDATE up_users SET blocked = true WHERE username = $1`],
      ['the person is', `UPDATE staff_members SET is_active = false WHERE document_id = 's-' || $1`],
      ['the post ends', `UPDATE memberships SET to_on = '2025-06-08' WHERE document_id = 'm-' || $1`],
    ])('bites in both when %s', async (_what, act) => {
      const username = await newcomer();
      const mine = await door.logIn(username);
      for (const one of [door, elsewhere]) expect((await one.person(mine).get('me')).status).toBe(200);
      await desk.database.query(act, [username]);
      for (const one of [door, elsewhere]) await soon(async () => (await one.person(mine).get('me')).status);
    });

    test('is asked of the database again while a process cannot be told', async () => {
      const username = await newcomer();
      const mine = await door.logIn(username);
      expect((await elsewhere.person(mine).get('me')).status).toBe(200);
      await desk.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shouwen-listen' AND datname = current_database()`,
      );
      await desk.database.query('UPDATE up_users SET blocked = true WHERE username = $1', [username]);
      for (const one of [door, elsewhere]) await soon(async () => (await one.person(mine).get('me')).status);
      await desk.database.query('UPDATE up_users SET blocked = false WHERE username = $1', [username]);
      await eventually(async () => ((await door.person(mine).get('me')).status === 200 ? true : undefined));
    });
  });

  test('cannot be made or read through the content API or by another password', async () => {
    expect((await desk.stranger.send('GET', '/api/login-sessions')).status).toBe(401);
    expect((await door.logIn('clerk', { password: `${PASSWORD} ` })).status).toBe(400);
    expect((await door.logIn('clerk', { session: 'forever' })).status).toBe(400);
  });
});
