import { Client } from 'pg';
import { ADMIN_PASSWORD } from '../support/admin';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import { Person } from '../support/person';
import { Doorway } from '../support/login';
import { PASSWORD, plantPerson } from '../support/twoCentres';

const START = '2025-06-09T01:30:00.000Z';
const NEXT = 'eine-neue-Losung';

describe('a password', () => {
  let desk: Desk;
  let door: Doorway;
  let counter = 0;

  const newcomer = async (): Promise<{ username: string; token: string }> => {
    const username = `changer${(counter += 1)}`;
    await plantPerson(desk.database, username, { centre: 'a', role: 'clerk' });
    return { username, token: (await door.logIn(username)).body.jwt };
  };
  const change = (body: unknown, token: string) =>
    door.send<{ sessionsEnded: number }>('POST', 'change-password', body, { token });
  const mustChange = (username: string) =>
    desk.database.query(
      `INSERT INTO account_security (user_id, must_change_password) SELECT id, true FROM up_users WHERE username = $1`,
      [username],
    );

  beforeAll(async () => {
    desk = await openDesk({ ADMIN_PASSWORD });
    door = new Doorway(desk.server.url);
  });
  beforeEach(() => desk.server.setClock(START));
  afterAll(() => desk.close());

  test('refuses an anonymous caller', async () => {
    const { status } = await door.send('POST', 'change-password', {
      currentPassword: PASSWORD,
      password: NEXT,
    });
    expect(status).toBe(401);
  });

  test('is changed by who knows it; all other sessions end, this one goes on', async () => {
    const { username, token } = await newcomer();
    const elsewhere = door.person(await door.logIn(username));
    expect((await elsewhere.get('me')).status).toBe(200);
    const { status, body } = await change(
      { currentPassword: PASSWORD, password: NEXT, passwordConfirmation: NEXT },
      token,
    );
    expect([status, body.sessionsEnded]).toEqual([200, 1]);
    expect((await elsewhere.get('me')).status).toBe(401);
    expect((await change({ currentPassword: NEXT, password: PASSWORD }, token)).status).toBe(200);
    expect((await door.logIn(username, { password: NEXT })).status).toBe(400);
    expect((await door.logIn(username)).status).toBe(200);
  });

  test.each([
    ['too short', { password: 'short' }, 'password.too-short', 'password'],
    ['a plain row', { password: '1234567890' }, 'password.too-simple', 'password'],
    ['one that everybody tries', { password: 'Password123' }, 'password.common', 'password'],
    ['the same', { password: PASSWORD }, 'password.same', 'password'],
    ['mistyped', { passwordConfirmation: `${NEXT}x` }, 'password.not-confirmed', 'passwordConfirmation'],
    ['missing', { password: undefined }, 'input.required', 'password'],
    ['no text', { password: { $ne: null } }, 'input.wrong-type', 'password'],
    ['told with a field too many', { isAdmin: true }, 'input.unknown-field', 'isAdmin'],
  ])('is refused when it is %s, and the form says where', async (_what, told, code, field) => {
    const { username, token } = await newcomer();
    const { status, body } = await change({ currentPassword: PASSWORD, password: NEXT, ...told }, token);
    expect([status, body.code, Object.keys(body.errors ?? {})]).toEqual([400, code, [field]]);
    expect((await door.logIn(username)).status).toBe(200);
  });

  test("may not hold the person's own name", async () => {
    const { username, token } = await newcomer();
    const { body } = await change({ currentPassword: PASSWORD, password: `oh-${username}-oh` }, token);
    expect(body.code).toBe('password.contains-name');
  });

  test('that is guessed at a stolen session locks the person, like at the login', async () => {
    const { username, token } = await newcomer();
    for (let time = 0; time < 5; time += 1) {
      const { body } = await change({ currentPassword: `guess ${time}`, password: NEXT }, token);
      expect(body.code).toBe('auth.password-wrong');
    }
    expect((await change({ currentPassword: PASSWORD, password: NEXT }, token)).body.code).toBe(
      'auth.locked',
    );
    expect((await door.logIn(username)).status).toBe(429);
  });

  /** Another password is on its way into the database: what is asked meanwhile has compared the old one. */
  const whileReplaced = async <T>(username: string, ask: () => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: desk.server.databaseUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      // the lock that attempts of one person wait for
      await client.query('SELECT pg_advisory_xact_lock(5077045, id) FROM up_users WHERE username = $1', [
        username,
      ]);
      await client.query(
        `UPDATE up_users SET password = (SELECT o.password || 'x' FROM up_users o WHERE o.username = 'clerk')
          WHERE username = $1`,
        [username],
      );
      const answer = ask();
      await eventually(async () =>
        (
          await desk.database.query(
            `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 5077045 AND NOT granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
          )
        ).at(0),
      );
      await client.query('COMMIT');
      return await answer;
    } finally {
      await client.end();
    }
  };

  test('that was right when it was compared opens nothing once another has replaced it', async () => {
    const { username } = await newcomer();
    const { status, body } = await whileReplaced(username, () => door.logIn(username));
    expect([status, body.code, body.jwt]).toEqual([400, 'auth.invalid', undefined]);
  });

  test('that was replaced meanwhile changes nothing either', async () => {
    const { username, token } = await newcomer();
    const answer = await whileReplaced(username, () =>
      change({ currentPassword: PASSWORD, password: NEXT }, token),
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'auth.password-wrong']);
    expect((await door.logIn(username, { password: NEXT })).status).toBe(400);
  });

  test('that somebody else knows has to be changed before anything else', async () => {
    const { username } = await newcomer();
    await mustChange(username);
    const answer = await door.logIn(username);
    expect(answer.body.mustChangePassword).toBe(true);
    const person = door.person(answer);
    expect((await person.get('me')).status).toBe(200);
    for (const refused of [
      await person.get('tickets'),
      await person.post('tickets', {}),
      await person.get('me/x'),
    ])
      expect([refused.status, refused.body.code]).toEqual([403, 'auth.password-change-needed']);
    expect((await change({ currentPassword: PASSWORD, password: NEXT }, answer.body.jwt)).status).toBe(200);
    expect((await person.get('tickets')).status).toBe(200);
    expect((await door.logIn(username, { password: NEXT })).body.mustChangePassword).toBeUndefined();
  });

  test('that is given in /admin obeys the same rule and ends the sessions', async () => {
    const { username, token } = await newcomer();
    const told = { email: 'admin@shouwen.local', password: ADMIN_PASSWORD };
    const { body } = await desk.stranger.send<{ data: { token: string } }>('POST', '/admin/login', told);
    const admin = new Person(desk.server.url, body.data.token);
    const give = (password: string) =>
      admin.send('PUT', `/content-manager/collection-types/plugin::users-permissions.user/u-${username}`, {
        password,
      });
    expect((await give('1234567890')).status).toBe(400);
    expect((await give(`oh-${username}-oh`)).status).toBe(400);
    expect((await door.send('GET', 'second-factor', undefined, { token })).status).toBe(200);
    expect((await give(NEXT)).status).toBe(200);
    await eventually(async () =>
      (await door.send('GET', 'second-factor', undefined, { token })).status === 401 ? true : undefined,
    );
    expect((await door.logIn(username, { password: NEXT })).status).toBe(200);
  });

  test('is told on the audit list when it changes, but never what it is', async () => {
    const { username, token } = await newcomer();
    await change({ currentPassword: PASSWORD, password: NEXT }, token);
    const told = JSON.stringify(
      await desk.database.query('SELECT * FROM audit_entries WHERE username = $1', [username]),
    );
    expect(told).toContain('password-changed');
    expect(told).not.toContain(NEXT);
  });
});
