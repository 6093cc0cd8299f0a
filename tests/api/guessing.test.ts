import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import { Doorway } from '../support/login';
import { Person } from '../support/person';
import { plantPerson } from '../support/twoCentres';

const START = '2025-06-09T01:30:00.000Z';
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();
// documentIds as they are: 24 signs, a letter first
const idOf = (number: number) => `x${String(number).padStart(23, '0')}`;

describe('guessing', () => {
  let desk: Desk;
  let door: Doorway;

  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const logIn = (address: string, identifier: string, password?: string) =>
    door.send('POST', 'local', { identifier, password: password ?? 'A-test-password-1' }, from(address));
  /** Fails until the network is shut off; answers how often it could. Three failures a person lock nobody out. */
  const exhaust = async (names: string, address: (time: number) => string): Promise<number> => {
    for (let person = 0; person < 30; person += 1) {
      await plantPerson(desk.database, `${names}${person}`, { centre: 'a', role: 'clerk' });
      for (let time = person * 3; time < person * 3 + 3; time += 1)
        if ((await logIn(address(time), `${names}${person}`, 'wrong')).status === 429) return time;
    }
    throw new Error('Ninety failed logins from one network were taken.');
  };
  const guessed = (where: string) =>
    eventually(async () =>
      (await desk.database.query(`SELECT * FROM audit_entries WHERE kind = 'guessing' AND ${where}`)).at(0),
    );
  const slowest = async (times: number, ask: (time: number) => Promise<unknown>): Promise<number> => {
    let longest = 0;
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now();
      await ask(time);
      longest = Math.max(longest, performance.now() - begun);
    }
    return longest;
  };

  beforeAll(async () => {
    desk = await openDesk({ TRUST_PROXY: 'true' });
    door = new Doorway(desk.server.url);
    for (const name of ['at-home', 'stranger'])
      await plantPerson(desk.database, name, { centre: 'a', role: 'clerk' });
  });
  beforeEach(() => desk.server.setClock(START));
  afterAll(() => desk.close());

  test('passwords from one network is shut off after sixty failures, but for those at home there', async () => {
    expect((await logIn('10.1.0.1', 'at-home')).status).toBe(200);
    expect(await exhaust('first', () => '10.1.0.1')).toBeGreaterThanOrEqual(60);
    const refused = await logIn('10.1.0.1', 'stranger');
    expect([refused.status, refused.body.code]).toEqual([429, 'auth.too-many']);
    expect(refused.headers.get('retry-after')).toMatch(/^([1-9]|10)$/);
    expect((await logIn('10.1.0.1', 'nobody')).status).toBe(429);
    expect((await logIn('10.1.0.1', 'at-home')).status).toBe(200);
    expect((await logIn('10.1.0.1', 'at-home', 'wrong')).status).toBe(400);
    expect((await logIn('10.1.0.2', 'stranger')).status).toBe(200);
    await desk.server.setClock(after(90));
    expect((await logIn('10.1.0.1', 'stranger')).status).toBe(200);
  });

  test('passwords behind invented addresses counts for the one that the proxy saw', async () => {
    const invented = (time: number) => `10.2.0.${time}, 10.1.0.9`;
    expect(await exhaust('third', invented)).toBeGreaterThanOrEqual(60);
    expect((await logIn('10.1.0.9', 'stranger')).body.code).toBe('auth.too-many');
  });

  test('nothing is no guessing: an office of eighty logs in at nine', async () => {
    for (let time = 0; time < 80; time += 1) expect((await logIn('10.1.0.3', 'clerk')).status).toBe(200);
  });

  test('passwords from the many addresses of one IPv6 line counts as from one', async () => {
    expect(await exhaust('second', (time) => `2001:db8:9:9::${time.toString(16)}`)).toBeGreaterThanOrEqual(
      60,
    );
    expect((await logIn('2001:db8:9:9:1:2:3:4', 'stranger')).body.code).toBe('auth.too-many');
    expect((await logIn('2001:db8:9:a::1', 'stranger')).status).toBe(200);
  });

  test('tokens is slow and seen; the right one is as quick as ever', async () => {
    const ask = (time: number) =>
      new Person(desk.server.url, `a.b.c${time}`).send(
        'GET',
        '/panel/me',
        undefined,
        from('10.1.0.4').headers,
      );
    expect(await slowest(110, ask)).toBeGreaterThanOrEqual(100);
    expect(await guessed(`address = '10.1.0.4'`)).toMatchObject({ note: 'token', staff_id: null });
    const clerk = await desk.as('clerk');
    await clerk.get('me');
    expect(
      await slowest(20, () => clerk.send('GET', '/panel/me', undefined, from('10.1.0.4').headers)),
    ).toBeLessThan(100);
  });

  test('ids of records is slow and seen, by person', async () => {
    const clerk = await desk.as('clerk2');
    const ask = async (time: number) => expect((await clerk.get(`tickets/${idOf(time)}`)).status).toBe(404);
    expect(await slowest(110, ask)).toBeGreaterThanOrEqual(100);
    expect(await guessed(`username = 'clerk2'`)).toMatchObject({ note: 'record', count: 1 });
  });

  test('ids of records in another spelling is seen too', async () => {
    const spelled = (time: number) => idOf(time).replace(/^x/, '%78');
    const planner = await desk.as('engineer');
    expect(await slowest(110, (time) => planner.get(`tickets/${spelled(time)}`))).toBeGreaterThanOrEqual(100);
    expect(await guessed(`username = 'engineer'`)).toMatchObject({ note: 'record' });
  });

  test('many ids at once in a list counts each of them, but for those that are there', async () => {
    const supervisor = await desk.as('supervisor');
    const known: string[] = [];
    for (let time = 0; time < 3; time += 1) known.push((await (await desk.as('clerk')).registers()).id);
    const ask = (ids: readonly string[]) => supervisor.list('tickets', { filter: { id: ids } });
    const many = (from: number) => Array.from({ length: 60 }, (_, index) => idOf(from + index));
    for (let time = 0; time < 120; time += 1) expect((await ask(known)).status).toBe(200);
    expect((await ask([...known, ...many(1_000)])).body).toHaveLength(3);
    const begun = performance.now();
    await ask(many(2_000));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(250);
    expect(await guessed(`username = 'supervisor'`)).toMatchObject({ note: 'record', count: 1 });
  });

  test.each([
    ['the same stale address again and again', () => `tickets/${idOf(1)}`],
    ['addresses that are none', (time: number) => `tickets/no-id-${time}`],
  ])('is not %s', async (_what, path) => {
    const butler = await desk.as('butler');
    await slowest(130, async (time) => expect((await butler.get(path(time))).status).toBe(404));
    // the list is written every two seconds
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(
      await desk.database.query(
        `SELECT 1 FROM audit_entries WHERE kind = 'guessing' AND username = 'butler'`,
      ),
    ).toEqual([]);
  });
});
