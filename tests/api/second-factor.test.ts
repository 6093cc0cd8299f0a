import { Secret, TOTP } from 'otpauth';
import { openDesk, type Desk } from '../support/desk';
import { Doorway } from '../support/login';
import { PASSWORD, plantPerson } from '../support/twoCentres';

const START = '2025-06-09T01:30:00.000Z';
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();

interface Offer {
  secret: string;
  uri: string;
  qr: string;
}
interface Enrolled {
  username: string;
  token: string;
  secret: string;
  recoveryCodes: string[];
}

/** What the authenticator in somebody's hand shows so many seconds after the beginning. */
const codeAt = (secret: string, seconds = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(after(seconds)) });

describe('the second factor', () => {
  let desk: Desk;
  let door: Doorway;
  let counter = 0;

  const newcomer = async (): Promise<{ username: string; token: string }> => {
    const username = `keen${(counter += 1)}`;
    await plantPerson(desk.database, username, { centre: 'a', role: 'clerk' });
    return { username, token: (await door.logIn(username)).body.jwt };
  };
  const post = <T = { recoveryCodes: string[] }>(path: string, body: unknown, token: string) =>
    door.send<T>('POST', `second-factor/${path}`, body, { token });
  const standing = async (token: string) =>
    (await door.send<Record<string, unknown>>('GET', 'second-factor', undefined, { token })).body;
  const enrolled = async (): Promise<Enrolled> => {
    const { username, token } = await newcomer();
    const { secret } = (await post<Offer>('begin', {}, token)).body;
    const { recoveryCodes } = (await post('confirm', { code: codeAt(secret) }, token)).body;
    return { username, token, secret, recoveryCodes };
  };

  beforeAll(async () => {
    desk = await openDesk();
    door = new Doorway(desk.server.url);
  });
  beforeEach(() => desk.server.setClock(START));
  afterAll(() => desk.close());

  test('refuses an anonymous caller', async () => {
    expect((await door.send('GET', 'second-factor')).status).toBe(401);
  });

  test('is handed out as a secret, an address and a picture, and counts only once it is proved', async () => {
    const { username, token } = await newcomer();
    const { status, body } = await post<Offer>('begin', {}, token);
    expect(status).toBe(200);
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(body.uri)).toContain(`otpauth://totp/首问:${username}?`);
    expect(body.qr).toMatch(/^<svg[^]*<\/svg>\s*$/);
    expect((await door.logIn(username)).status).toBe(200);
    expect(await standing(token)).toEqual({
      isOn: false,
      since: null,
      recoveryCodesLeft: 0,
      isRequired: false,
    });
    const confirmed = await post('confirm', { code: codeAt(body.secret) }, token);
    expect(confirmed.status).toBe(200);
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    expect(await standing(token)).toMatchObject({ isOn: true, recoveryCodesLeft: 10 });
    expect((await post('begin', {}, token)).body.code).toBe('auth.second-factor-on');
  });

  test('is asked for at the login, whose password alone opens nothing any more', async () => {
    const { username, secret } = await enrolled();
    const without = await door.logIn(username);
    expect([without.status, without.body.code, without.body.jwt]).toEqual([
      400,
      'auth.second-factor-needed',
      undefined,
    ]);
    expect((await door.logIn(username, { password: 'wrong' })).body.code).toBe('auth.invalid');
    await desk.server.setClock(after(60));
    expect((await door.logIn(username, { code: codeAt(secret, 60) })).status).toBe(200);
  });

  test('takes each code once, the one it was proved with too', async () => {
    const { username, secret } = await enrolled();
    expect((await door.logIn(username, { code: codeAt(secret) })).body.code).toBe('auth.second-factor-wrong');
    await desk.server.setClock(after(60));
    const both = await Promise.all([1, 2].map(() => door.logIn(username, { code: codeAt(secret, 60) })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await door.logIn(username, { code: codeAt(secret, 30) })).status).toBe(400);
  });

  test.each([
    ['a step late', 60, 30, 200],
    ['a step early', 60, 90, 200],
    ['two steps late', 120, 60, 400],
    ['two steps early', 60, 120, 400],
  ])('for a clock that is %s', async (_what, now, shown, status) => {
    const { username, secret } = await enrolled();
    await desk.server.setClock(after(now));
    expect((await door.logIn(username, { code: codeAt(secret, shown) })).status).toBe(status);
  });

  test('locks the person after five wrong codes', async () => {
    const { username, secret } = await enrolled();
    await desk.server.setClock(after(60));
    for (let time = 0; time < 5; time += 1)
      expect((await door.logIn(username, { code: '000000' })).body.code).toBe('auth.second-factor-wrong');
    expect((await door.logIn(username, { code: codeAt(secret, 60) })).body.code).toBe('auth.locked');
  });

  test('counts guesses of the code that are sent all at once', async () => {
    const { username } = await enrolled();
    const guesses = Array.from({ length: 20 }, (_, index) => String(100_000 + index));
    const said = await Promise.all(
      guesses.map(async (code) => (await door.logIn(username, { code })).body.code),
    );
    expect(said.filter((code) => code === 'auth.second-factor-wrong')).toHaveLength(5);
    expect(said.filter((code) => code === 'auth.locked')).toHaveLength(15);
  });

  test('gives way to each recovery code once, however it is typed', async () => {
    const { username, token, recoveryCodes } = await enrolled();
    const [first = '', second = ''] = recoveryCodes;
    expect((await door.logIn(username, { code: first })).status).toBe(200);
    expect((await door.logIn(username, { code: first })).status).toBe(400);
    expect((await door.logIn(username, { code: ` ${second.toUpperCase().replace('-', ' ')}` })).status).toBe(
      200,
    );
    expect((await standing(token)).recoveryCodesLeft).toBe(8);
  });

  test('is taken away by password and code only', async () => {
    const { username, token, secret } = await enrolled();
    await desk.server.setClock(after(60));
    const code = codeAt(secret, 60);
    expect((await post('remove', { password: 'wrong', code }, token)).body.code).toBe('auth.password-wrong');
    expect((await post('remove', { password: PASSWORD, code: '000000' }, token)).body.code).toBe(
      'auth.second-factor-wrong',
    );
    expect((await post('remove', { password: PASSWORD, code }, token)).status).toBe(200);
    expect((await door.logIn(username)).status).toBe(200);
    expect((await post('remove', { password: PASSWORD, code }, token)).body.code).toBe(
      'auth.second-factor-off',
    );
  });

  test('is not confirmed before it was begun, nor by a wrong code', async () => {
    const { token } = await newcomer();
    expect((await post('confirm', { code: '123456' }, token)).body.code).toBe('auth.second-factor-off');
    await post('begin', {}, token);
    expect((await post('confirm', { code: '000000' }, token)).body.code).toBe('auth.second-factor-wrong');
    expect(await standing(token)).toMatchObject({ isOn: false });
  });

  test('keeps no secret and no recovery code as it stands', async () => {
    const { secret, recoveryCodes } = await enrolled();
    const stored = JSON.stringify(await desk.database.query('SELECT * FROM account_security'));
    for (const told of [secret, ...recoveryCodes]) expect(stored).not.toContain(told);
  });

  test('opens nothing when the row of another account is put in its place', async () => {
    const [mine, theirs] = [await enrolled(), await enrolled()];
    await desk.database.query(
      `UPDATE account_security a SET secret = (SELECT b.secret FROM account_security b JOIN up_users u ON u.id = b.user_id WHERE u.username = $1)
         FROM up_users u WHERE u.id = a.user_id AND u.username = $2`,
      [mine.username, theirs.username],
    );
    await desk.server.setClock(after(60));
    expect((await door.logIn(theirs.username, { code: codeAt(mine.secret, 60) })).status).not.toBe(200);
  });

  test('is told on the audit list', async () => {
    const { username } = await enrolled();
    const told = await desk.database.query<{ kind: string }>(
      'SELECT kind FROM audit_entries WHERE username = $1 ORDER BY id',
      [username],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['login', 'second-factor-on']);
  });
});

describe('where a second factor is required of managers', () => {
  let desk: Desk;
  let door: Doorway;

  beforeAll(async () => {
    desk = await openDesk({ REQUIRE_SECOND_FACTOR: 'managers' });
    door = new Doorway(desk.server.url);
    await desk.server.setClock(START);
  });
  afterAll(() => desk.close());

  test.each(['manager', 'director', 'company'])(
    'a %s sees nothing but their own card before',
    async (username) => {
      const answer = await door.logIn(username);
      expect([answer.status, answer.body.mustEnrolSecondFactor]).toEqual([200, true]);
      const person = door.person(answer);
      expect((await person.get('me')).status).toBe(200);
      for (const refused of [
        await person.get('tickets'),
        await person.post('tickets', {}),
        await person.post('me', {}),
      ])
        expect([refused.status, refused.body.code]).toEqual([403, 'auth.second-factor-enrolment-needed']);
      const token = answer.body.jwt;
      const { secret } = (await door.send<Offer>('POST', 'second-factor/begin', {}, { token })).body;
      await door.send('POST', 'second-factor/confirm', { code: codeAt(secret) }, { token });
      expect((await person.get('tickets')).status).toBe(200);
      expect((await door.send('GET', 'second-factor', undefined, { token })).body).toMatchObject({
        isOn: true,
        isRequired: true,
      });
    },
  );

  test('a clerk works as before', async () => {
    const answer = await door.logIn('clerk');
    expect(answer.body.mustEnrolSecondFactor).toBeUndefined();
    expect((await door.person(answer).get('tickets')).status).toBe(200);
  });
});
