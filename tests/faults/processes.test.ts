import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../scripts/database/freePort';
import { processBirth } from '../../scripts/lock/processIdentity.js';
import { ADMIN_PASSWORD, openAdmin } from '../support/admin';
import { openDatabase, type Database } from '../support/database';
import { eventually } from '../support/eventually';
import { removeFolder, temporaryFolder } from '../support/folder';
import { holdLogins, strangersLogin } from '../support/heldLogins';
import { launch, serversOf, type Launcher } from '../support/launcher';
import { Doorway } from '../support/login';
import type { Person } from '../support/person';
import { createDatabase, dropDatabase } from '../support/postgres';
import { startServer, type TestServer } from '../support/server';
import { copyOfTemplate } from '../support/template';
import { of, plantPerson, plantTwoCentres, staffId } from '../support/twoCentres';

// a Monday morning in Shanghai
const START = '2025-06-09T01:30:00.000Z';

describe('two hosts on one database', () => {
  let databaseUrl: string;
  let database: Database;
  let hosts: [TestServer, TestServer];
  let doors: [Doorway, Doorway];
  /** The same person with the same token, before either host. */
  let clerk: [Person, Person];

  async function bothAs(username: string): Promise<[Person, Person]> {
    const answer = await doors[0].logIn(username);
    return [doors[0].person(answer), doors[1].person(answer)];
  }
  const totalOf = async (person: Person, filter: object): Promise<number> => {
    // a page that is full does not tell the total by itself
    const { headers } = await person.list('tickets', { filter, range: [0, 0] });
    return Number(headers.get('content-range')?.split('/')[1]);
  };
  const countOf = async (person: Person, filter: object): Promise<number> => {
    const asked = { resource: 'tickets', filters: { all: filter } };
    const { body } = await person.post<{ counts: { all: { count: number } } }>('counts', asked);
    return body.counts.all.count;
  };

  beforeAll(async () => {
    databaseUrl = await createDatabase();
    const start = () => startServer({ seed: 'none', database: databaseUrl, env: { ADMIN_PASSWORD } });
    hosts = await Promise.all([start(), start()]);
    await Promise.all(hosts.map((host) => host.setClock(START)));
    doors = [new Doorway(hosts[0].url), new Doorway(hosts[1].url)];
    database = openDatabase(databaseUrl);
    await plantTwoCentres(database);
    clerk = await bothAs('clerk');
  });
  afterAll(async () => {
    await database.end();
    await Promise.all(hosts.map((host) => host.stop()));
    await dropDatabase(databaseUrl);
  });

  test('that start at the same time on an empty one lay and plant it once', async () => {
    const [found] = await database.query<{ administrators: number; twice: number }>(
      `SELECT (SELECT count(*)::int FROM admin_users) AS administrators,
              (SELECT count(*)::int FROM (SELECT 1 FROM ticket_types GROUP BY code, published_at IS NULL HAVING count(*) > 1) t) AS twice`,
    );
    expect(found).toEqual({ administrators: 1, twice: 0 });
    for (const { url } of hosts) expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('show an act of the one in list, total, counts and record of the other at once', async () => {
    const [here, there] = clerk;
    await here.registers();
    for (let round = 0; round < 3; round += 1) {
      // what is kept for a moment is warm when the act comes
      const before = await totalOf(there, {});
      expect(await countOf(there, { state: 'new' })).toBe(before - round);
      const { id } = await here.registers();
      expect(await totalOf(there, {})).toBe(before + 1);
      expect(await countOf(there, { state: 'new' })).toBe(before - round + 1);
      const newest = await there.list('tickets', { sort: ['number', 'DESC'], range: [0, 0] });
      expect(newest.body.map((ticket) => ticket.id)).toEqual([id]);
      expect(await totalOf(there, { state: 'dispatched' })).toBe(round);
      await here.does(id, 'dispatch', { department: of('a').engineering });
      expect((await there.sees(id)).state).toBe('dispatched');
      expect(await countOf(there, { state: 'dispatched' })).toBe(round + 1);
    }
  });

  test('count what was written at /admin of the other', async () => {
    const stranger = clerk[0];
    const admin = await openAdmin({ server: hosts[0], stranger } as never);
    const total = async () => {
      const { headers } = await clerk[1].list('departments', { range: [0, 0] });
      return Number(headers.get('content-range')?.split('/')[1]);
    };
    const before = await total();
    const told = {
      name: '保安部',
      code: 'security',
      serviceCenter: { connect: [{ documentId: of('a').centre }] },
    };
    expect((await admin.create('department', told)).status).toBe(201);
    expect(await total()).toBe(before + 1);
  });

  test('change departments while one is made that is not committed yet, and both see it as soon as it is', async () => {
    const managers = await bothAs('manager');
    const long = new Client({ connectionString: databaseUrl });
    await long.connect();
    try {
      await long.query('BEGIN');
      // as an import does it, for minutes
      await long.query(
        `INSERT INTO departments (document_id, name, code, service_center_id, published_at)
         SELECT 'made-late', '绿化部', 'green', id, now() FROM service_centers WHERE document_id = $1`,
        [of('a').centre],
      );
      const renamed = await managers[0].send('PUT', `/panel/departments/${of('a').cleaning}`, {
        name: '环境部',
        version: (await managers[0].get<{ version: number }>(`departments/${of('a').cleaning}`)).body.version,
      });
      expect(renamed.status).toBe(200);
      // what each process keeps is younger than the change that is still open
      const tickets = await Promise.all(clerk.map((person) => person.registers()));
      await long.query('COMMIT');
      for (const [at, person] of clerk.entries()) {
        const { state, department } = await person.does(tickets[at]?.id ?? '', 'dispatch', {
          department: 'made-late',
        });
        expect([state, department]).toEqual(['dispatched', 'made-late']);
      }
      for (const person of managers) {
        const { body } = await person.list<{ name: string }>('departments', { range: [0, 99] });
        expect(body.map(({ name }) => name)).toEqual(expect.arrayContaining(['绿化部', '环境部']));
      }
    } finally {
      await long.end();
    }
  });

  test('keep few lines of what has changed, however often it does', async () => {
    for (let round = 0; round < 250; round += 1)
      await database.query('UPDATE departments SET name = name WHERE document_id = $1', [of('a').cleaning]);
    const [kept] = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM foundation_changes',
    );
    expect(kept?.count).toBeLessThanOrEqual(200);
  });

  test('draw numbers without gap and tell every ticket once, whoever registers where', async () => {
    await Promise.all(hosts.map((host) => host.setClock('2025-06-10T01:30:00.000Z')));
    const people = [...(await bothAs('clerk2')), ...(await bothAs('butler'))];
    const tickets = await Promise.all(
      Array.from({ length: 10 }).flatMap(() => people.map((person) => person.registers())),
    );
    expect(tickets.map(({ number }) => number).sort()).toEqual(
      tickets.map((_, nth) => `TA250610-${String(nth + 1).padStart(3, '0')}`),
    );
    const told = await database.query(
      `SELECT subject FROM events WHERE kind = 'received' AND subject = ANY($1) GROUP BY subject HAVING count(*) = 1`,
      [tickets.map(({ id }) => id)],
    );
    expect(told).toHaveLength(tickets.length);
  });

  test('take a request once that is sent to both with one key', async () => {
    const headers = { 'idempotency-key': 'sent-to-both' };
    const answers = await Promise.all(
      clerk.map((person) => person.post('tickets', { type: 'help', description: '一次' }, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });

  test('run what was asked for in the background once', async () => {
    await database.query('CREATE TABLE ran (task text, state text)');
    await database.query(
      `CREATE FUNCTION note_run() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN INSERT INTO ran VALUES (NEW.document_id, NEW.state); RETURN NULL; END $$`,
    );
    await database.query(
      `CREATE TRIGGER ran AFTER UPDATE ON tasks FOR EACH ROW
         WHEN (OLD.started_at IS DISTINCT FROM NEW.started_at OR NEW.state = 'done') EXECUTE FUNCTION note_run()`,
    );
    const ask = (person: Person) =>
      person.post('tasks', { kind: 'export', parameters: { resource: 'tickets' } });
    await Promise.all(Array.from({ length: 4 }).flatMap(() => clerk.map(ask)));
    await eventually(async () => {
      const left = await database.query(`SELECT 1 FROM tasks WHERE state <> 'done'`);
      return left.length === 0 ? true : undefined;
    }, 30_000);
    const runs = await database.query('SELECT task FROM ran GROUP BY task HAVING count(*) = 2');
    expect([runs.length, (await database.query('SELECT 1 FROM ran')).length]).toEqual([8, 16]);
    const schedules = await database.query(
      'SELECT name FROM pgboss.schedule GROUP BY name HAVING count(*) > 1',
    );
    expect(schedules).toEqual([]);
  });

  test('know of a logout and of an account that was switched off as soon as it is answered', async () => {
    const supervisor = await bothAs('supervisor');
    for (let round = 0; round < 2; round += 1) {
      const username = `guest${round}`;
      await plantPerson(database, username, { centre: 'a', role: 'clerk' });
      const [mine, also] = [await doors[0].logIn(username), await doors[1].logIn(username)];
      const seen = async () => {
        const asked = [mine, also].flatMap((answer) => doors.map((door) => door.person(answer).get('me')));
        return (await Promise.all(asked)).map(({ status }) => status);
      };
      expect(await seen()).toEqual([200, 200, 200, 200]);
      await doors[0].send('POST', 'logout', {}, { token: mine.body.jwt });
      expect(await seen()).toEqual([401, 401, 200, 200]);
      const off = await supervisor[0].post(`staff/${staffId(username as never)}/actions/switch-off`, {
        reason: '离职',
      });
      expect(off.status).toBe(200);
      expect(await seen()).toEqual([401, 401, 401, 401]);
    }
  });

  test('lock out together whoever guesses a password by turns', async () => {
    await plantPerson(database, 'guessed', { centre: 'a', role: 'clerk' });
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await doors[attempt % 2 === 0 ? 0 : 1].logIn('guessed', { password: 'wrong' })).status).toBe(
        400,
      );
    for (const door of doors) expect((await door.logIn('guessed')).status).toBe(429);
  });
});

/** Also as a zombie, whose launcher has not yet asked how it ended. */
function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('two processes behind one port', () => {
  let DATA_DIR: string;
  let DATABASE_URL: string;
  let PORT: string;
  // a database that is laid out: that the launcher ends one of its own is seen in stop.test too
  const start = () => launch({ DATA_DIR, DATABASE_URL, PORT, WEB_CONCURRENCY: '2' });
  const pids = () => serversOf(DATA_DIR).map(({ pid }) => pid);
  /** The processes, once all of them serve for the nth time. */
  const both = (running: Launcher, times = 1): Promise<number[]> =>
    eventually(
      () =>
        Promise.resolve(running.said().split('All 2 processes serve.').length > times ? pids() : undefined),
      60_000,
    );
  /** kill -9, and the launcher knows. */
  async function kill(pid: number): Promise<void> {
    process.kill(pid, 'SIGKILL');
    await eventually(() => Promise.resolve(isKnown(pid) ? undefined : true));
  }
  /** Connections of their own: the next is the other process's turn. */
  const asked = async (url: string, times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1)
      statuses.push((await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).status);
    return statuses;
  };

  beforeAll(async () => {
    DATA_DIR = temporaryFolder('processes');
    DATABASE_URL = await copyOfTemplate('none', DATA_DIR);
    PORT = String(await freePort());
  });
  afterAll(async () => {
    removeFolder(DATA_DIR);
    await dropDatabase(DATABASE_URL);
  });

  // that all of them finish after SIGTERM is seen in stop.test
  test('replace the one that is killed, serve meanwhile, and finish what runs when their launcher is killed', async () => {
    const running = await start();
    const [first = 0] = await both(running);
    await kill(first);
    expect(await asked(running.url, 6)).toEqual(Array(6).fill(200));
    const replaced = await both(running, 2);
    expect(replaced).not.toContain(first);

    const release = await holdLogins(running.databaseUrl);
    const answers = [1, 2, 3, 4].map(() => strangersLogin(running.url));
    await sleep(500);
    running.signal('SIGKILL');
    await sleep(500);
    await release();
    for (const answer of answers) expect((await answer).status).toBe(400);
    await eventually(() =>
      Promise.resolve(replaced.every((pid) => processBirth(pid) === null) ? true : undefined),
    );
  });
});
