import { openDesk, type Desk } from '../support/desk';
import {
  imported,
  endedTask,
  lookAt,
  manyRows,
  queueImport,
  sendTable,
  tableOf,
  untouched,
  type ImportTask,
} from '../support/imports';
import { eventually } from '../support/eventually';
import type { Person, TicketBody } from '../support/person';
import { sample } from '../support/importing';
import { workbookOf } from '../support/workbook';
import { readFileSync } from 'node:fs';

let desk: Desk;
let manager: Person;

const HEAD = '工单号,登记时间,分类,来源,联系电话,房号,反映内容,备注\n';
const ROWS = [
  'A1,2025-03-03 09:30,报修,来电,13812345678,3号楼2单元501室,厨房水管漏水,',
  'A2,2025-03-04 10:00,投诉,微信,13812345679,,楼道堆放杂物很久没有清理,急',
];
const table = (rows: readonly string[], head = HEAD) => ({
  name: '台账.csv',
  content: `${head}${rows.join('\n')}\n`,
});

const ticketsOf = async (task: string): Promise<TicketBody[]> =>
  (
    await manager.list('tickets', {
      filter: { importTask: task },
      sort: ['receivedAt', 'ASC'],
      range: [0, 99],
    })
  ).body;

beforeAll(async () => {
  desk = await openDesk();
  manager = await desk.as('manager');
});
afterAll(() => desk.close());

describe('refuses an anonymous caller and whoever may not import', () => {
  test.each(['import-files', 'import-looks', 'tasks/x/actions/undo'])('%s', async (path) => {
    expect((await desk.stranger.post(path, {})).status).toBe(401);
  });

  test.each(['clerk', 'engineer', 'supervisor', 'company', 'admin'] as const)('%s', async (name) => {
    const person = await desk.as(name);
    expect((await sendTable(person, table(ROWS))).status).toBe(403);
    expect((await lookAt(person, 'x')).status).toBe(403);
    expect((await queueImport(person, 'x', {})).status).toBe(403);
  });

  test('another’s upload is as unknown as none', async () => {
    const file = await tableOf(manager, table(ROWS));
    const director = await desk.as('director');
    expect((await lookAt(director, file)).body.code).toBe('import.file-gone');
    expect((await queueImport(director, file, {})).status).toBe(400);
  });
});

describe('a look into a table', () => {
  test('finds encoding, separator, columns by name and by content, and shows the tickets to be', async () => {
    const file = await tableOf(manager, table(ROWS));
    const { body } = await lookAt(manager, file);
    expect(body).toMatchObject({
      encoding: 'utf-8',
      separator: ',',
      rows: 2,
      origin: 'guessed',
      problems: [],
    });
    expect(body.mapping).toMatchObject({
      key: ['工单号'],
      fields: {
        receivedAt: { column: '登记时间' },
        type: { column: '分类', map: { 报修: 'repair', 投诉: 'complaint' } },
        channel: { column: '来源', map: { 来电: 'phone', 微信: 'wechat' } },
        requesterPhone: { column: '联系电话' },
        household: { column: '房号' },
        description: { column: '反映内容' },
      },
    });
    expect(body.tickets[1]).toMatchObject({
      row: 3,
      ticket: { type: 'complaint', channel: 'wechat', receivedAt: '2025-03-04T02:00:00.000Z' },
      reasons: [],
    });
  });

  test('columns without names that say anything are known by what stands in them', async () => {
    const head = 'a,b,c,d\n';
    const { body } = await lookAt(
      manager,
      await tableOf(manager, table(['1,03/04/2025 10:00,13800000001,楼上空调滴水影响休息请处理一下'], head)),
    );
    expect(body.mapping.fields).toMatchObject({
      receivedAt: { column: 'b' },
      requesterPhone: { column: 'c' },
      description: { column: 'd' },
    });
    // nothing tells the third of April from the fourth of March: a person chooses
    expect(body.times.receivedAt?.map(({ format }) => format)).toEqual(['M/d/yyyy H:mm', 'd/M/yyyy H:mm']);
    expect(body.tickets[0]?.reasons.map(({ code }) => code)).toContain('import.time-unreadable');
  });

  test('reads semicolons in GB18030 and tabs in UTF-16 alike', async () => {
    const utf16 = Buffer.from(`\ufeff${HEAD}${ROWS.join('\n')}`.replaceAll(',', '\t'), 'utf16le');
    const { body } = await lookAt(manager, await tableOf(manager, { name: 'a.txt', content: utf16 }));
    expect(body).toMatchObject({ encoding: 'utf-16le', separator: '\t', rows: 2, problems: [] });
    const gb = readFileSync(sample('requests-zh-gb18030.csv'));
    const look = (await lookAt(manager, await tableOf(manager, { name: 'b.csv', content: gb }))).body;
    expect(look).toMatchObject({ encoding: 'gb18030', origin: 'shipped', problems: [] });
  });

  test('says what is missing instead of refusing an unfinished mapping', async () => {
    const file = await tableOf(manager, table(ROWS));
    const { status, body } = await lookAt(manager, file, {
      key: ['工单号'],
      fields: { type: { value: 'help' } },
    });
    expect([status, body.problems.map(({ code }) => code)]).toEqual([200, ['import.mapping-missing']]);
  });
});

describe('an import', () => {
  let task: ImportTask;

  test('is tried first and writes nothing', async () => {
    const tried = await untouched(desk, () => imported(manager, table(ROWS), { isDryRun: true }));
    expect(tried).toMatchObject({ state: 'done', abilities: [], report: { rows: 2, imported: 2, bad: 0 } });
  });

  test('brings tickets with clocks, events and places, and says that it did', async () => {
    task = await imported(manager, table(ROWS));
    expect(task).toMatchObject({
      state: 'done',
      doneCount: 2,
      problem: null,
      abilities: ['undo'],
      report: { rows: 2, imported: 2, present: 0, bad: 0 },
    });
    const [first, second] = await ticketsOf(task.id);
    expect(first).toMatchObject({
      type: 'repair',
      channel: 'phone',
      state: 'new',
      receivedAt: '2025-03-03T01:30:00.000Z',
    });
    expect(second).toMatchObject({ type: 'complaint', channel: 'wechat' });
    expect((await manager.timeline(first?.id ?? '')).map(({ kind }) => kind)).toEqual(['received']);
    const clocks = await desk.database.query('SELECT 1 FROM clocks WHERE subject = $1', [first?.id]);
    expect(clocks).toHaveLength(2);
    const audit = await manager.list<{ kind: string; changes: object }>('audit-entries', {
      filter: { resource: 'imports', record: task.id },
    });
    expect(audit.body.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['created', { imported: 2, present: 0, made: [] }],
    ]);
  });

  test('keeps the name of its file and whether it was only tried; the list tells tries from imports', async () => {
    const kept = { fileName: '台账.csv', owner: 's-manager' };
    const director = await desk.as('director');
    const isDryRun = (value: boolean) => ({ filter: { kind: 'import', isDryRun: value } });
    const { body: imports } = await director.list<ImportTask>('tasks', isDryRun(false));
    expect(imports).toEqual([expect.objectContaining({ ...kept, id: task.id, isDryRun: false })]);
    const { body: tries } = await director.list<ImportTask>('tasks', isDryRun(true));
    expect(tries).toEqual([expect.objectContaining({ ...kept, isDryRun: true })]);
    const given = { resource: 'tickets', file: 'x', mapping: {}, fileName: '别的.csv' };
    expect((await manager.post('tasks', { kind: 'import', parameters: given })).status).toBe(400);
  });

  test('a second file of the same columns is read as the first was, and brings nothing twice', async () => {
    const file = await tableOf(manager, table([...ROWS, 'A3,2025-03-05 10:00,咨询,来电,,,物业费怎么交,']));
    const { body } = await lookAt(manager, file);
    expect(body.origin).toBe('remembered');
    const queued = await queueImport(manager, file, body.mapping);
    expect(await endedTask(manager, queued.body.id)).toMatchObject({
      report: { rows: 3, present: 2, imported: 1, bad: 0 },
    });
  });

  test('with bad rows brings none, and gives those rows to be mended and loaded again', async () => {
    const bad = ['B1,2025-03-05 10:00,报修,来电,,,好的一行,', 'B2,2025-02-30 10:00,报修,来电,,,=1+1,'];
    const failed = await untouched(desk, () => imported(manager, table(bad)));
    expect(failed).toMatchObject({
      state: 'failed',
      problem: 'import.rows-bad',
      report: { imported: 0, bad: 1 },
    });
    expect(failed.report?.reasons).toMatchObject([
      { row: 3, column: '登记时间', code: 'input.impossible-date' },
    ]);
    const { body: file } = await manager.get<{ url: string; name: string }>(`files/${failed.file}`);
    const sheet = await fetch(`${desk.server.url}${file.url}`);
    const text = Buffer.from(await sheet.arrayBuffer()).toString('utf8');
    expect(text).toMatch(
      /^\ufeff工单号,登记时间,分类,来源,联系电话,房号,反映内容,备注,导入时的问题（可删）\nB2,2025-02-30 10:00,.*'=1\+1.*没有/,
    );
    const mended = await imported(manager, { name: file.name, content: text.replace('02-30', '02-28') });
    expect(mended).toMatchObject({ state: 'done', report: { rows: 1, imported: 1 } });
    expect((await ticketsOf(mended.id))[0]?.description).toBe('=1+1');
  });

  const textOf = async (task: ImportTask): Promise<string> => {
    const { body: file } = await manager.get<{ url: string }>(`files/${task.file}`);
    return (await fetch(`${desk.server.url}${file.url}`)).text();
  };

  test('a column of one’s own that is called 问题 comes back as every other', async () => {
    const mapping = {
      key: ['编号'],
      fields: {
        receivedAt: { column: '受理时间' },
        type: { value: 'repair' },
        description: { column: '问题' },
      },
    };
    const content = '编号,受理时间,问题\nQ1,2025-02-30,电梯停在三楼\n';
    const text = await textOf(await imported(manager, { name: 'q.csv', content }, { mapping }));
    expect(text).toMatch(
      /^\ufeff?编号,受理时间,问题,导入时的问题（可删）\nQ1,2025-02-30,电梯停在三楼,受理时间: /,
    );
    const still = await textOf(await imported(manager, { name: 'q.csv', content: text }));
    expect(still).toBe(text);
    const done = await imported(manager, { name: 'q.csv', content: text.replace('02-30', '02-28') });
    expect(done).toMatchObject({ state: 'done', report: { imported: 1 } });
    expect((await ticketsOf(done.id))[0]?.description).toBe('电梯停在三楼');
  });

  test('tells the reasons of cells that no column could hold', async () => {
    const bad = [
      `N1,${'x'.repeat(119)}😀,报修,来电,,,水管,`,
      `N2,2025-03-05 10:00,报修,来电,,,水\0管,`,
      `N3,2025-03-05 10:00,${'修'.repeat(59)}😀,来电,,,水管,`,
    ];
    const mapping = (await lookAt(manager, await tableOf(manager, table(ROWS)))).body.mapping;
    const failed = await untouched(desk, () => imported(manager, table(bad), { mapping }));
    expect([failed.state, failed.problem, failed.file]).toEqual([
      'failed',
      'import.rows-bad',
      expect.any(String),
    ]);
    expect(failed.report?.reasons).toMatchObject([
      { row: 2, value: `${'x'.repeat(119)}\ufffd` },
      { row: 3, value: '水\ufffd管' },
      { row: 4, reason: expect.stringContaining('修\ufffd') as string },
    ]);
  });

  test('a workbook is read from its first sheet that is shown', async () => {
    const content = workbookOf([
      ['编号', '受理时间', '类型', '内容'],
      ['X1', { serial: 45_720.5 }, '建议', '东门的灯可以换亮一点'],
    ]);
    const done = await imported(manager, { name: '台账.xlsx', content });
    expect(done).toMatchObject({ state: 'done', report: { imported: 1 } });
    expect((await ticketsOf(done.id))[0]).toMatchObject({
      type: 'suggestion',
      receivedAt: '2025-03-04T04:00:00.000Z',
    });
  });

  test('a mapping of another centre, a stranger’s field and another parameter are refused before anything is queued', async () => {
    const file = await tableOf(manager, table(ROWS));
    const { mapping } = (await lookAt(manager, file)).body;
    const refusal = async (given: object) => {
      const { status, body } = await queueImport(manager, file, given);
      return [status, body.code];
    };
    // whether there is such a centre is not told
    for (const serviceCenter of ['TB', 'no such centre'])
      expect(await refusal({ ...mapping, serviceCenter })).toEqual([403, 'import.centre-other']);
    const look = await lookAt(manager, file, { ...mapping, serviceCenter: 'x' });
    expect(look.body.problems.map(({ code }) => code)).toEqual(['import.centre-other']);
    expect(JSON.stringify(look.body)).not.toContain('TB');
    expect(await refusal({ ...mapping, serviceCenter: { code: 'NEW', name: '新' } })).toEqual([
      403,
      'import.centre-other',
    ]);
    expect(await refusal({ ...mapping, fields: { ...mapping.fields, colour: { value: 'red' } } })).toEqual([
      400,
      'import.mapping-field-unknown',
    ]);
    expect(await refusal({ ...mapping, key: ['没有这一列'] })).toEqual([400, 'import.columns-missing']);
  });

  test('of somebody who works in another centre by now brings nothing', async () => {
    const file = await tableOf(manager, table(['V1,2025-03-05 10:00,报修,来电,,,水管,']));
    const { mapping } = (await lookAt(manager, file)).body;
    const [task] = await untouched(desk, async () => {
      await desk.database.query(
        `INSERT INTO tasks (document_id, kind, state, done_count, parameters, language, owner_id, service_center_id)
         SELECT 'asked-in-b', 'import', 'queued', 0, $1, 'zh-CN', s.id, c.id FROM staff_members s, service_centers c
          WHERE s.document_id = 's-manager' AND c.code = 'TB'`,
        [JSON.stringify({ resource: 'tickets', file, mapping, isDryRun: false })],
      );
      return eventually(async () => {
        const ended = await desk.database.query(
          `SELECT state, problem FROM tasks WHERE document_id = 'asked-in-b' AND ended_at IS NOT NULL`,
        );
        return ended.length > 0 ? ended : undefined;
      });
    });
    expect(task).toEqual({ state: 'failed', problem: 'import.centre-changed' });
  });

  describe('departments that a file names', () => {
    const withDepartments = async (names: readonly string[]): Promise<ImportTask> => {
      const rows = names.map((name, at) => `D${at}-${name},2025-03-05,${name},水管漏水`);
      const content = `编号,受理时间,部门,内容\n${rows.join('\n')}\n`;
      const mapping = {
        key: ['编号'],
        fields: {
          receivedAt: { column: '受理时间' },
          type: { value: 'repair' },
          department: { column: '部门' },
          description: { column: '内容' },
        },
      };
      return imported(manager, { name: 'd.csv', content }, { mapping });
    };
    const known = async () =>
      (await desk.database.query<{ name: string }>('SELECT name FROM departments')).map(({ name }) => name);

    test('are no departments where they are more than a hundred', async () => {
      const names = Array.from({ length: 101 }, (_, at) => `张${at}`);
      const task = await untouched(desk, () => withDepartments(names));
      expect([task.state, task.problem]).toEqual(['failed', 'import.too-many-departments']);
      expect((await withDepartments(names.slice(1))).report?.made).toHaveLength(100);
    });

    test('are made, and go with the import where nobody works in them', async () => {
      const before = await known();
      const task = await withDepartments(['绿化部', '电梯部', 'engineering']);
      expect((await known()).sort()).toEqual([...before, '绿化部', '电梯部'].sort());
      const [{ id, former } = { id: 0, former: 0 }] = await desk.database.query<{
        id: number;
        former: number;
      }>(
        `SELECT m.id, m.department_id AS former FROM memberships m JOIN staff_members s ON s.id = m.staff_id WHERE s.document_id = 's-sweeper'`,
      );
      await desk.database.query(
        `UPDATE memberships SET department_id = (SELECT id FROM departments WHERE name = '电梯部') WHERE id = $1`,
        [id],
      );
      expect((await manager.post(`tasks/${task.id}/actions/undo`, {})).status).toBe(200);
      expect((await known()).sort()).toEqual([...before, '电梯部'].sort());
      await desk.database.query('UPDATE memberships SET department_id = $2 WHERE id = $1', [id, former]);
    });
  });

  test('what somebody worked on since is not taken back, nor the rest of its file', async () => {
    const done = await imported(manager, { name: 'c.csv', content: manyRows(3, 'U') });
    const [first] = await ticketsOf(done.id);
    await (await desk.as('clerk')).does(first?.id ?? '', 'note', { body: '打过电话' });
    const { status, body } = await untouched(desk, () => manager.post(`tasks/${done.id}/actions/undo`, {}));
    expect([status, body.code]).toEqual([409, 'import.touched-since']);
    expect(body.message).toContain('1');
  });

  test('is taken back whole while nothing refers to it, once, and may then be brought in again', async () => {
    const supervisor = await desk.as('supervisor');
    expect((await supervisor.post(`tasks/${task.id}/actions/undo`, {})).status).toBe(403);
    const other = await desk.as('other-manager');
    expect((await other.post(`tasks/${task.id}/actions/undo`, {})).status).toBe(404);
    // not even where the task itself should stand in another centre than its tickets
    const moveTo = (code: string) =>
      desk.database.query(
        'UPDATE tasks SET service_center_id = (SELECT id FROM service_centers WHERE code = $2) WHERE document_id = $1',
        [task.id, code],
      );
    await moveTo('TB');
    expect((await other.post(`tasks/${task.id}/actions/undo`, {})).body.code).toBe('import.not-undoable');
    const directly = desk.database.query('SELECT shouwen_undo_import($1, now())', [task.id]);
    await expect(directly).rejects.toMatchObject({ code: '23001' });
    await moveTo('TA');
    const { status, body } = await manager.post<ImportTask>(`tasks/${task.id}/actions/undo`, {});
    expect([status, body.abilities, body.undoneAt]).toEqual([200, [], expect.any(String)]);
    expect(await ticketsOf(task.id)).toEqual([]);
    const orphans = 'SELECT 1 FROM events WHERE subject NOT IN (SELECT document_id FROM tickets)';
    expect(await desk.database.query(orphans)).toEqual([]);
    expect((await manager.post(`tasks/${task.id}/actions/undo`, {})).body.code).toBe('import.undone-already');
    expect((await imported(manager, table(ROWS))).report).toMatchObject({ imported: 2, present: 0 });
  });

  test.each([
    'DELETE FROM tickets WHERE import_task IS NOT NULL',
    'DELETE FROM events',
    'UPDATE undone_imports SET written_by = pg_current_xact_id()',
  ])('no other way takes a ticket or an event out of the database: %s', async (sql) => {
    await expect(desk.database.query(sql)).rejects.toThrow(/./);
  });
});
