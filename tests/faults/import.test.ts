import type * as BadRows from '../../cms/src/import/bad-rows';
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

const MANY = 6_000;
const HEAD = '编号,受理时间,类型,内容\n';

let desk: Desk;
let manager: Person;

beforeAll(async () => {
  desk = await openDesk();
  manager = await desk.as('manager');
});
afterAll(() => desk.close());

/** Queues a long import and waits until it has written some of it. */
async function halfway(prefix: string): Promise<string> {
  const file = await tableOf(manager, { name: 'many.csv', content: manyRows(MANY, prefix) });
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

const incoming = () => onDisk(desk).filter((name) => name.includes('part-') || name.includes('bad-rows'));

describe('an import that comes to nothing leaves the database as it was', () => {
  test('when it is cancelled in the middle', async () => {
    await untouched(desk, async () => {
      const id = await halfway('C');
      expect((await manager.send('DELETE', `/panel/tasks/${id}`)).status).toBe(200);
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
      const id = await halfway('D');
      await desk.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'shouwen-import'`,
      );
      const task = await endedTask(manager, id);
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

  test('a disk that fills is told by the file of bad rows as by every other', async () => {
    const { openBadRows } = built<typeof BadRows>('import/bad-rows');
    const rows = openBadRows('/dev/full', ['a'], 'en');
    await expect(rows.end()).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

test('a process killed in the middle leaves nothing of it, and the next one imports the file from the start', async () => {
  const before =
    (await desk.database.query<{ count: number }>('SELECT count(*)::int AS count FROM tickets'))[0]?.count ??
    0;
  const id = await halfway('K');
  await desk.server.kill();
  await nobodyImports();
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
  } finally {
    await next.stop();
  }
});
