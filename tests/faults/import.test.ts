import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type * as BadRows from '../../cms/src/import/bad-rows';
import { withClient } from '../../scripts/database/connection';
import { built } from '../support/built';
import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';
import {
  endedTask,
  imported,
  lookAt,
  manyRows,
  queueImport,
  sendTable,
  tableOf,
  untouched,
  type ImportTask,
} from '../support/imports';
import { Person } from '../support/person';
import { startServer } from '../support/server';
import { onDisk } from '../support/uploads';

const MANY = 2_000;
const HELD_DAY = '2025/4/1';
const GOOD = { name: 'good.csv', content: manyRows(3, 'G') };
const HEAD = '编号,受理时间,类型,内容\n';

let desk: Desk;
let manager: Person;

beforeAll(async () => {
  desk = await openDesk();
  manager = await desk.as('manager');
});
afterAll(() => desk.close());

/** Holds the numbers of a day as long as `work` takes: an import that comes to a row of that day waits there. */
const whileHeld = <T>(work: () => Promise<T>): Promise<T> =>
  withClient(desk.server.databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO ticket_counters (service_center_id, day, last) SELECT id, $1, 0 FROM service_centers WHERE code = 'TA'`,
      [HELD_DAY],
    );
    try {
      return await work();
    } finally {
      await client.query('ROLLBACK');
    }
  });

/** Queues a long import, and waits until it has written some of it; it goes no further than its third batch while that day is held. */
async function halfway(prefix: string): Promise<string> {
  const rows = manyRows(MANY, prefix).split('\n');
  const content = rows.with(1_200, (rows[1_200] ?? '').replace(/2025.{1,6} /, `${HELD_DAY} `)).join('\n');
  const file = await tableOf(manager, { name: 'many.csv', content });
  const { mapping } = (await lookAt(manager, file)).body;
  const { id } = (await queueImport(manager, file, mapping)).body;
  await eventually(async () => {
    const { body } = await manager.get<ImportTask>(`tasks/${id}`);
    if (body.state !== 'queued' && body.state !== 'running')
      throw new Error(`too late: ${body.state} ${body.problem}`);
    return body.stage === 'writing' && body.doneCount > 0 ? body : undefined;
  }, 60_000);
  return id;
}

const nobodyImports = () =>
  eventually(async () => {
    const open = await desk.database.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'shouwen-import'`,
    );
    return open.length === 0 || undefined;
  }, 30_000);

/** What a descriptor of this process is open to; it may be closed by now. */
function linkOf(descriptor: string): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

const incoming = () => onDisk(desk).filter((name) => name.includes('part-') || name.includes('bad-rows'));

describe('an import that comes to nothing leaves the database as it was', () => {
  test('when it is cancelled in the middle', async () => {
    await untouched(desk, async () => {
      const id = await whileHeld(async () => {
        const queued = await halfway('C');
        expect((await manager.send('DELETE', `/panel/tasks/${queued}`)).status).toBe(200);
        return queued;
      });
      await nobodyImports();
      expect((await manager.get<ImportTask>(`tasks/${id}`)).body).toMatchObject({
        state: 'cancelled',
        report: null,
      });
    });
    expect(incoming()).toEqual([]);
  });

  test('when its connection is cut', async () => {
    await untouched(desk, async () => {
      const task = await whileHeld(async () => {
        const id = await halfway('D');
        await desk.database.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = 'shouwen-import'`,
        );
        return endedTask(manager, id);
      });
      expect([task.state, task.problem]).toEqual(['failed', expect.stringMatching(/^server\./)]);
    });
    expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
  });

  test.each<[string, string | Buffer, string]>([
    ['a million columns', `${'a,'.repeat(1_000_000)}\n`, 'import.file-too-wide'],
    ['no row at all', '\n\n', 'import.file-empty'],
    ['bytes of no encoding', Buffer.from('ff80ff80fffe00ff', 'hex'), 'import.file-encoding'],
    [
      'UTF-16 without its mark',
      Buffer.from(HEAD.repeat(3), 'utf16le').swap16(),
      'import.encoding-unreadable',
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.kind-refused'],
    ['an archive of nothing', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'import.kind-refused'],
  ])('%s is refused at the door', async (_what, content, code) => {
    const before = onDisk(desk);
    const { status, body } = await sendTable(manager, { name: 'x.csv', content });
    expect([status, body.code]).toEqual([400, code]);
    expect(onDisk(desk)).toEqual(before);
  });

  test.each<[string, string, string]>([
    ['a cell of ten megabytes', `1,2025/3/3 9:00,报修,"${'x'.repeat(10_000_000)}"\n`, 'import.row-too-long'],
    [
      'a cell of a hundred thousand characters',
      `1,2025/3/3 9:00,报修,${'x'.repeat(100_001)}\n`,
      'import.cell-too-long',
    ],
    [
      'a quotation mark that is never closed',
      '1,2025/3/3 9:00,报修,"水管\n2,2025/3/3 9:00,报修,电梯\n',
      'import.file-malformed',
    ],
  ])('%s ends the task with a reason', async (_what, rows, problem) => {
    const mapping = {
      key: ['编号'],
      fields: {
        receivedAt: { column: '受理时间' },
        type: { value: 'repair' },
        description: { column: '内容' },
      },
    };
    const good = '0,2025/3/3 9:00,报修,好的一行\n';
    const task = await untouched(desk, () =>
      imported(manager, { name: 'x.csv', content: HEAD + good + rows }, { mapping }),
    );
    expect([task.state, task.problem, task.file]).toEqual(['failed', problem, null]);
    expect(incoming()).toEqual([]);
  });

  test('mixed line ends are none of these', async () => {
    const content = `${HEAD}M1,2025/3/3 9:00,报修,一\r\nM2,2025/3/3 9:00,报修,二\rM3,2025/3/3 9:00,报修,三\n`;
    expect((await imported(manager, { name: 'x.csv', content })).report).toMatchObject({
      imported: 3,
      bad: 0,
    });
  });

  /** A table that has no good row, and much to say of each. */
  const badTable = {
    name: 'bad.csv',
    content: manyRows(300, 'X')
      .replace(/2025.{1,6} /g, '2025/2/30 ')
      .replaceAll('水管', '水管'.repeat(200)),
  };

  test('when the disk of the server is full', async () => {
    const folder = join(desk.server.dataDir, 'files', 'incoming');
    const file = await tableOf(manager, badTable);
    const { mapping } = (await lookAt(manager, await tableOf(manager, GOOD))).body;
    const before = onDisk(desk);
    // a disk of its own that is full at once; a machine that lends none tries /dev/full only (below)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) {
      process.stdout.write('skipped: nobody may mount here, so no disk of the server is filled.\n');
      return;
    }
    try {
      const task = await untouched(desk, async () =>
        endedTask(manager, (await queueImport(manager, file, mapping)).body.id),
      );
      expect([task.state, task.problem, task.file]).toEqual(['failed', 'import.disk-full', null]);
      expect(onDisk(desk)).toEqual(before);
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  /** Makes the database do something of the test's own whenever a row is added to a table. */
  async function whenAdded<T>(
    table: string,
    does: string,
    timing: string,
    work: () => Promise<T>,
  ): Promise<T> {
    await desk.database.query(
      `CREATE FUNCTION test_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NEW; END $$`,
    );
    await desk.database.query(
      `CREATE CONSTRAINT TRIGGER test_added AFTER INSERT ON ${table} ${timing} FOR EACH ROW EXECUTE FUNCTION test_added()`,
    );
    try {
      return await work();
    } finally {
      await desk.database.query('DROP FUNCTION test_added CASCADE');
    }
  }

  test('when the disk of the database is full', async () => {
    const full = `RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'`;
    const task = await untouched(desk, () =>
      whenAdded('tickets', full, '', () =>
        imported(manager, { name: 'good.csv', content: manyRows(1_200, 'F') }),
      ),
    );
    expect([task.state, task.problem, task.file]).toEqual(['failed', 'import.disk-full', null]);
    expect(incoming()).toEqual([]);
  });

  // a row without its file would be a loss: where the answer of the commit is lost, the file stays for the sweep
  test('when its commit is cut off, and so an upload: their files stay', async () => {
    const { mapping } = (await lookAt(manager, await tableOf(manager, GOOD))).body;
    const file = await tableOf(manager, badTable);
    const before = onDisk(desk).length;
    const cut = 'PERFORM pg_terminate_backend(pg_backend_pid()), pg_sleep(9)';
    await whenAdded('stored_files', cut, 'DEFERRABLE INITIALLY DEFERRED', async () => {
      expect((await sendTable(manager, GOOD)).status).toBeGreaterThanOrEqual(500);
      expect(onDisk(desk)).toHaveLength(before + 1);
      const task = await endedTask(manager, (await queueImport(manager, file, mapping)).body.id);
      expect(task).toMatchObject({
        state: 'failed',
        file: null,
        problem: expect.stringMatching(/^server\./) as string,
      });
      expect(onDisk(desk)).toHaveLength(before + 2);
    });
  });

  test('a disk that fills is told by the file of bad rows as by every other, which is held open no longer', async () => {
    const { openBadRows } = built<typeof BadRows>('import/bad-rows');
    const rows = openBadRows('/dev/full', ['a'], 'en');
    await expect(rows.end()).rejects.toMatchObject({ code: 'ENOSPC' });
    await rows.abandon();
    const path = join(desk.server.dataDir, 'bad-rows.csv');
    const given = openBadRows(path, ['a'], 'en');
    await eventually(() => Promise.resolve(existsSync(path) || undefined));
    const isOpen = () => readdirSync('/proc/self/fd').some((fd) => linkOf(fd) === path);
    expect(isOpen()).toBe(true);
    await given.abandon();
    expect(isOpen()).toBe(false);
  });
});

test('a process killed in the middle leaves nothing of it, and the next one imports the file from the start', async () => {
  const before =
    (await desk.database.query<{ count: number }>('SELECT count(*)::int AS count FROM tickets'))[0]?.count ??
    0;
  const id = await whileHeld(async () => {
    const queued = await halfway('K');
    await desk.server.kill();
    return queued;
  });
  await nobodyImports();
  // the folder of the task waits for its next try
  expect(incoming()).toEqual(['bad-rows.csv']);
  expect(await desk.database.query('SELECT count(*)::int AS count FROM tickets')).toEqual([
    { count: before },
  ]);
  const next = await startServer({
    seed: 'none',
    database: desk.server.databaseUrl,
    env: { DATA_DIR: desk.server.dataDir },
  });
  try {
    const task = await endedTask(new Person(next.url, manager.token), id);
    expect(task).toMatchObject({ state: 'done', report: { imported: MANY } });
    expect(await desk.database.query('SELECT count(*)::int AS count FROM tickets')).toEqual([
      { count: before + MANY },
    ]);
    expect(incoming()).toEqual([]);
  } finally {
    await next.stop();
  }
});
