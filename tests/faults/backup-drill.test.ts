import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, script, sealOf, sumsOf } from '../support/backups';
import { openDatabase, type Database } from '../support/database';
import { eventually } from '../support/eventually';
import { removeFolder, temporaryFolder } from '../support/folder';
import { DEMO_PASSWORD } from '../support/hall';
import { Person } from '../support/person';
import { dropDatabase, onCluster, databaseUrl as urlOf } from '../support/postgres';
import { runServer, type ServerProcess } from '../support/process';
import { startServer, type TestServer } from '../support/server';
import { testEnvironment } from '../support/settings';
import type { FileBody } from '../support/uploads';

const OWNER = `drill_owner_${process.pid}`;
const NOTE = '电梯维修单，第二页。';

let folder: string;
let server: TestServer;
let database: Database;
let clerk: Person;

async function logIn(url: string, username: string): Promise<Person> {
  const { body } = await new Person(url, null).send<{ jwt?: string }>('POST', '/api/auth/local', {
    identifier: username,
    password: DEMO_PASSWORD,
  });
  return new Person(url, body.jwt ?? null);
}

async function attach(person: Person, ticket: string): Promise<FileBody> {
  const form = new FormData();
  form.append('file', new Blob([NOTE]), '维修单.txt');
  form.append('ticket', ticket);
  const { status, body } = await person.send<FileBody>('POST', '/panel/files', form);
  expect(status).toBe(201);
  return body;
}

const count = async (of: Database, table: string): Promise<number> =>
  (await of.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

/** A database of somebody who owns it and nothing else. */
async function ownersDatabase(): Promise<string> {
  const name = `drill_${process.pid}`;
  await onCluster(`CREATE ROLE ${OWNER} LOGIN PASSWORD 'drill-password'`);
  await onCluster(`CREATE DATABASE ${name} OWNER ${OWNER}`);
  const url = new URL(urlOf(name));
  [url.username, url.password] = [OWNER, 'drill-password'];
  return url.href;
}

beforeAll(async () => {
  folder = temporaryFolder('drill');
  server = await startServer({ seed: 'demo', env: { BACKUP_DIR: join(folder, 'nightly') } });
  database = openDatabase(server.databaseUrl);
  clerk = await logIn(server.url, 'clerk');
});

afterAll(async () => {
  await database.end();
  await server.stop();
  removeFolder(folder);
});

describe('the drill: a backup taken while people write is restored into an empty installation', () => {
  const own = () => ({ databaseUrl: server.databaseUrl, dataDir: server.dataDir });
  let first: string;
  let second: string;
  let embedded: string;
  let ticket: string;
  let before: number;

  beforeAll(async () => {
    [first, second] = [join(folder, 'first.tar'), join(folder, 'second.tar')];
    embedded = join(folder, 'data 数据');
    ({ id: ticket } = await clerk.registers());
    await attach(clerk, ticket);
    const loose = join(server.dataDir, 'public', 'uploads', 'thumbs');
    mkdirSync(loose, { recursive: true });
    writeFileSync(join(loose, '地图.txt'), 'a map');
    before = await count(database, 'tickets');
  });

  test('nobody waits for it, and it tells what it took', async () => {
    const taking = script('backup', [first], own());
    let isOver = false;
    void taking.ended.then(() => (isOver = true));
    let written = 0;
    while (!isOver) {
      await clerk.registers();
      written += 1;
    }
    const { code, output } = await taking.ended;
    expect(output).toMatch(/first\.tar: \d+ tables, \d+ rows, \d+ files, .* MB/);
    expect([code, written > 0]).toEqual([0, true]);
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  test('it comes back into the embedded database: as many rows as were saved, each as it was', async () => {
    const { code, output } = await script('restore', [first], { dataDir: embedded }).ended;
    expect(output).toMatch(
      /Restored as of .*: \d+ tables, \d+ rows, \d+ files, each read back and as it was/,
    );
    // the secrets of this installation came from the environment: they are not in the file, and that is said
    expect(output).toMatch(/other secrets than then: APP_KEYS, /);
    expect(code).toBe(0);
    expect((await script('backup', [second], { dataDir: embedded }).ended).code).toBe(0);
    const [saved, restored] = [await sealOf(first), await sealOf(second)];
    expect(restored.tables).toEqual(saved.tables);
    expect([restored.files, restored.lost]).toEqual([saved.files, []]);
  });

  test('and from there to a server of one’s own, as a plain owner of its database: logins and attachments work', async () => {
    const there = { databaseUrl: await ownersDatabase(), dataDir: join(folder, 'own') };
    let restored: ServerProcess | undefined;
    try {
      expect((await script('restore', [second], there).ended).code).toBe(0);
      const sums = await sumsOf(there.databaseUrl);
      const saved = (await sealOf(first)).tables.filter(({ table }) => table.startsWith('public.'));
      expect(Object.keys(sums)).toHaveLength(saved.length);
      expect(Object.entries(sums).map(([table, sum]) => [table, Number(sum.split(' ')[0])])).toEqual(
        saved.map(({ table, rows }) => [table, rows]),
      );
      await sameMoment(there.databaseUrl);
      restored = await runServer(testEnvironment({ ...there, seed: 'none' }));
      const url = `http://127.0.0.1:${restored.port}`;
      const person = await logIn(url, 'clerk');
      expect((await person.sees(ticket)).number).toMatch(/\d/);
      const { body } = await person.list<FileBody>('files', { filter: { ticket } });
      expect(await (await fetch(`${url}${body[0]?.url}`)).text()).toBe(NOTE);
      expect(existsSync(join(there.dataDir, 'public', 'uploads', 'thumbs', '地图.txt'))).toBe(true);
      // numbers go on where they stood
      expect((await person.registers()).number).toMatch(/\d/);
    } finally {
      await restored?.stop();
      await dropDatabase(there.databaseUrl);
      await onCluster(`DROP ROLE ${OWNER}`);
    }
  });

  /** What was written meanwhile is there whole or not at all, and whatever is there is as it still stands. */
  async function sameMoment(url: string): Promise<void> {
    const there = openDatabase(url);
    try {
      const [tickets, now] = [await count(there, 'tickets'), await count(database, 'tickets')];
      expect(tickets).toBeGreaterThanOrEqual(before);
      expect(tickets).toBeLessThanOrEqual(now);
      const halves = await there.query(
        `SELECT number FROM tickets k WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.subject = k.document_id)
            OR NOT EXISTS (SELECT 1 FROM clocks c WHERE c.subject = k.document_id) AND state = 'new'`,
      );
      expect(halves).toEqual([]);
      const question = `SELECT md5(string_agg(e::text, '|' ORDER BY id)) AS sum FROM events e WHERE id <= $1`;
      const [last] = await there.query<{ id: number }>('SELECT max(id) AS id FROM events');
      expect(await there.query(question, [last?.id])).toEqual(await database.query(question, [last?.id]));
    } finally {
      await there.end();
    }
  }
});

describe('the server takes backups by itself', () => {
  const ask = () => database.query(`INSERT INTO pgboss.job (name) VALUES ('back-up')`);
  const health = async () =>
    (await (await fetch(`${server.url}/healthz`)).json()) as {
      status: string;
      backup: { lastAt: string | null; problem: string | null };
    };
  const nightly = () => join(folder, 'nightly');
  const audited = async (kind: string) =>
    (await database.query('SELECT 1 FROM audit_entries WHERE kind = $1', [kind])).length;

  test('at the time of its plan, into its folder, whole, and /healthz tells when', async () => {
    const [plan] = await database.query(`SELECT cron, timezone FROM pgboss.schedule WHERE name = 'back-up'`);
    expect(plan).toEqual({ cron: '30 2 * * *', timezone: 'Asia/Shanghai' });
    expect((await health()).backup).toEqual({ lastAt: null, problem: null });
    const known = await audited('backed-up');
    await ask();
    await eventually(async () => ((await health()).backup.lastAt === null ? undefined : true), 30_000);
    const [file = '', ...others] = readdirSync(nightly());
    expect([file, others]).toEqual([expect.stringMatching(/^shouwen-.*Z\.tar$/), []]);
    const checked = await act(['check', '--file', join(nightly(), file)], {
      databaseUrl: '',
      dataDir: server.dataDir,
    });
    expect(checked.said?.type).toBe('checked');
    expect(await audited('backed-up')).toBe(known + 1);
  });

  test('one that fails is told on the log, on the audit list and by /healthz, which stays well; the last good one stays', async () => {
    const aside = join(folder, 'aside');
    const [good = ''] = readdirSync(nightly());
    // a file where the folder was
    renameSync(nightly(), aside);
    writeFileSync(nightly(), '');
    await ask();
    await eventually(async () => ((await health()).backup.problem === null ? undefined : true), 30_000);
    expect(await health()).toMatchObject({ status: 'ok', backup: { problem: 'backup.unwritable' } });
    expect(await audited('backup-failed')).toBe(1);
    expect(server.output()).toMatch(/backup: /);
    expect(readdirSync(aside)).toEqual([good]);
  });

  test('while one copies the files, none is taken from the disk', async () => {
    const { id } = await clerk.registers();
    const { id: file } = await attach(clerk, id);
    const [{ key } = { key: '' }] = await database.query<{ key: string }>(
      'SELECT key FROM stored_files WHERE document_id = $1',
      [file],
    );
    const path = join(server.dataDir, 'files', ...key.split('/'));
    const holder = openDatabase(server.databaseUrl);
    await holder.query('BEGIN; SELECT pg_advisory_lock(5077003)');
    try {
      expect((await clerk.send('DELETE', `/panel/files/${file}`)).status).toBe(200);
      await eventually(
        async () =>
          (
            await database.query(
              `SELECT 1 FROM pgboss.job WHERE name = 'remove-deleted-files' AND start_after > created_on + interval '30 s'`,
            )
          )[0],
        20_000,
      );
      expect(existsSync(path)).toBe(true);
    } finally {
      await holder.end();
    }
    // what was put off is not forgotten
    await database.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'remove-deleted-files'`);
    await eventually(async () => (existsSync(path) ? undefined : true), 20_000);
  });
});
