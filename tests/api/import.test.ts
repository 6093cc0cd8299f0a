import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { withClient } from '../../scripts/database/connection';
import { makeCentre, type Centre } from '../support/centre';
import { removeFolder, temporaryFolder } from '../support/folder';
import { importerOn, sample, type Importer } from '../support/importing';
import { openStrapi, type OpenStrapi } from '../support/strapi';

const NOW = new Date('2026-11-22T02:00:00.000Z');

interface Row {
  number: string;
  title: string;
  description: string;
  type: string;
  channel: string;
  state: string;
  department: string | null;
  received_at: Date;
  reply_due_at: Date | null;
  replied_at: Date | null;
  resolve_due_at: Date | null;
  resolved_at: Date | null;
  closed_at: Date | null;
  /** Strapi switches the parsing of JSON off for its process. */
  tags: string;
  zone: string;
  is_imported: boolean;
}

let open: OpenStrapi;
let strapi: Core.Strapi;
let importer: Importer;
let folder: string;

const query = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  withClient(process.env.DATABASE_URL ?? '', async (client) => (await client.query<T>(sql, values)).rows);

const count = async (table: string): Promise<number> =>
  Number((await query<{ count: string }>(`SELECT count(*) FROM ${table}`))[0]?.count);

/** The ticket of a row, by the number it has in its source. */
async function ticket(reference: string): Promise<Row> {
  const [row] = await query<Row>(
    `SELECT t.*, tt.code AS type, d.name AS department, c.time_zone AS zone FROM tickets t
       JOIN ticket_types tt ON tt.id = t.type_id JOIN calendars c ON c.id = t.calendar_id
       LEFT JOIN departments d ON d.id = t.department_id WHERE t.import_key LIKE $1`,
    [`%"${reference}"}`],
  );
  if (!row) throw new Error(`${reference} was not imported`);
  return row;
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? String(error),
  );

beforeAll(async () => {
  open = await openStrapi('none');
  strapi = open.strapi;
  importer = importerOn(strapi, NOW);
  folder = temporaryFolder('import');
});

afterAll(async () => {
  await importer.close();
  await open.close();
  removeFolder(folder);
});

describe('messages of citizens', () => {
  test('a dry run says what would be done and writes nothing', async () => {
    const report = await importer.run(sample('requests-zh.csv'), { isDryRun: true });
    expect(report).toMatchObject({ rows: 6, imported: 6, present: 0, bad: 0, isDryRun: true });
    expect(report.made).toEqual([{ kind: 'service centre', name: '阳光花园服务中心' }]);
    expect(await count('tickets')).toBe(0);
    expect(await count('service_centers')).toBe(0);
  });

  test('come in with their own times, texts and numbers of the day they were received', async () => {
    expect(await importer.run(sample('requests-zh.csv'))).toMatchObject({ imported: 6, present: 0, bad: 0 });
    const first = await ticket('9001');
    expect(first).toMatchObject({
      number: 'YG190228-001',
      title: '咨询３号楼电梯年检时间',
      type: 'consultation',
      channel: 'web',
      state: 'new',
      is_imported: true,
      zone: 'Asia/Shanghai',
      received_at: new Date('2019-02-28T03:25:05.000Z'),
      // two working days after a Thursday, at closing
      reply_due_at: new Date('2019-03-04T10:00:00.000Z'),
    });
    expect((await ticket('9002')).description).toBe(
      '南门外工地半夜还在打桩，\r\n孩子睡不着，\r\n打了两次电话没人管。',
    );
    expect((await ticket('9003')).description).toContain('😷，"能不能再加两个"');
  });

  test.each([
    ['9002', '2019-08-01T15:10:00.000Z'],
    ['9003', '2019-04-05T07:05:00.000Z'],
    ['9004', '2019-08-01T00:00:00.000Z'],
    ['9005', '2019-12-21T07:11:28.000Z'],
  ])('the time of %s is read in the form it has', async (reference, receivedAt) => {
    expect((await ticket(reference)).received_at.toISOString()).toBe(receivedAt);
  });

  test('the same file twice creates nothing new', async () => {
    const before = [await count('tickets'), await count('events'), await count('clocks')];
    const report = await importer.run(sample('requests-zh.csv'));
    expect(report).toMatchObject({ rows: 6, imported: 0, present: 6, bad: 0 });
    expect([await count('tickets'), await count('events'), await count('clocks')]).toEqual(before);
  });

  test('the same file in GB18030 is recognised and brings the same tickets', async () => {
    expect(await importer.run(sample('requests-zh-gb18030.csv'))).toMatchObject({ present: 6, bad: 0 });
  });

  test('each has its clocks and the event of its receipt, at the time it happened', async () => {
    const events = await query<{ kind: string; at: Date }>(
      `SELECT e.kind, e.at FROM events e JOIN tickets t ON t.document_id = e.subject WHERE t.number = 'YG190228-001'`,
    );
    expect(events).toEqual([{ kind: 'received', at: new Date('2019-02-28T03:25:05.000Z') }]);
    const clocks = await query(
      `SELECT c.kind FROM clocks c JOIN tickets t ON t.document_id = c.subject
        WHERE t.number = 'YG190228-001' AND c.met_at IS NULL AND c.ended_at IS NULL ORDER BY kind`,
    );
    expect(clocks).toEqual([{ kind: 'reply' }, { kind: 'resolve' }]);
  });
});

describe('messages with a reply', () => {
  beforeAll(() => importer.run(sample('replied-requests-zh.csv')));

  test.each([
    ['8001', true, 'on the second working day, a make-up Sunday, a second before closing'],
    ['8002', false, 'two seconds later'],
    ['8003', true, 'at closing of the second working day after the National Day holiday'],
    ['8004', false, 'a date alone proves no more than the end of that day'],
    ['8005', true, 'a date alone, the day before it was due'],
  ])('the reply to %s is in time: %s (%s)', async (reference, isInTime) => {
    const { replied_at: repliedAt, reply_due_at: dueAt } = await ticket(reference);
    expect(Number(repliedAt) <= Number(dueAt)).toBe(isInTime);
  });

  test('the reply is an event that the resident may read, its clock is met then, and the matter is closed', async () => {
    const { replied_at: repliedAt, closed_at: closedAt, state } = await ticket('8005');
    expect({ repliedAt, closedAt, state }).toEqual({
      repliedAt: new Date('2018-03-20T15:59:59.000Z'),
      closedAt: repliedAt,
      state: 'closed',
    });
    const events = await query(
      `SELECT e.kind, e.body, e.is_public, e.at FROM events e JOIN tickets t ON t.document_id = e.subject
        WHERE t.import_key LIKE '%"8005"}' ORDER BY e.at, e.id`,
    );
    expect(events).toMatchObject([
      { kind: 'received' },
      { kind: 'replied', body: '您好！\r\r\n已安排修剪。', is_public: true, at: repliedAt },
      { kind: 'closed' },
    ]);
    const clocks = await query(
      `SELECT c.kind, c.met_at, c.ended_at FROM clocks c JOIN tickets t ON t.document_id = c.subject
        WHERE t.import_key LIKE '%"8005"}' ORDER BY c.kind`,
    );
    expect(clocks).toEqual([
      { kind: 'reply', met_at: repliedAt, ended_at: null },
      { kind: 'resolve', met_at: null, ended_at: repliedAt },
    ]);
  });
});

describe('service calls of another country', () => {
  beforeAll(() => importer.run(sample('requests-311.csv')));

  test('run on the calendar of their own centre, and agencies become its departments', async () => {
    expect(await ticket('90-1')).toMatchObject({
      number: 'BALT180702-001',
      title: 'TRM-Pothole Repair',
      description: 'TRM-Pothole Repair\n1 EXAMPLE ST\nSampleton\n90-00000001',
      type: 'repair',
      channel: 'phone',
      department: 'Transportation',
      zone: 'America/New_York',
      state: 'closed',
      received_at: new Date('2018-07-02T15:11:26.000Z'),
      // the fourth of July is a day off: two working days after Monday are Thursday
      reply_due_at: new Date('2018-07-05T20:30:00.000Z'),
      resolve_due_at: new Date('2018-07-04T15:11:26.000Z'),
      resolved_at: new Date('2018-07-03T16:45:47.000Z'),
      closed_at: new Date('2018-07-03T16:45:47.000Z'),
    });
    expect(
      (await query('SELECT name FROM departments ORDER BY name')).map((row) => Object.values(row)[0]),
    ).toEqual(['Health', 'Solid Waste', 'Transportation']);
  });

  test('without a promised time the policy gives one', async () => {
    const { received_at: receivedAt, resolve_due_at: dueAt, tags } = await ticket('90-2');
    expect(Number(dueAt) - Number(receivedAt)).toBe(24 * 3_600_000);
    expect(JSON.parse(tags)).toEqual(['duplicate']);
  });

  test('a local time that is skipped moves forward by the gap, of one that comes twice the first is meant', async () => {
    const { received_at: receivedAt, resolve_due_at: dueAt, state } = await ticket('90-3');
    expect(receivedAt.toISOString()).toBe('2017-11-05T05:30:00.000Z');
    expect(dueAt?.toISOString()).toBe('2018-03-11T07:43:56.000Z');
    expect(state).toBe('dispatched');
  });
});

describe('bad rows', () => {
  test('each is named with its row, column, value and reason, and not one row of the file is imported', async () => {
    const before = await count('tickets');
    const report = await importer.run(sample('bad-rows.csv'));
    expect(report.reasons.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, '时间', 'input.impossible-date'],
      [4, '详情', 'input.required'],
      [5, '编号', 'import.key-twice'],
      [6, '主题', 'input.too-long'],
      [7, '时间', 'import.time-unreadable'],
      [8, '详情', 'input.nul-character'],
      [9, '时间', 'import.in-future'],
      [10, '编号', 'input.required'],
      [11, '时间', 'import.time-unreadable'],
      [12, null, 'import.ragged-row'],
      [13, null, 'import.ragged-row'],
    ]);
    expect(report.reasons[0]).toMatchObject({ value: '2019/2/30 9:32:09', line: 3 });
    expect(report).toMatchObject({ rows: 12, imported: 0, bad: 11 });
    expect(await count('tickets')).toBe(before);
  });

  const mapping = {
    timeZone: 'Asia/Shanghai',
    serviceCenter: 'YG',
    key: ['no'],
    fields: {
      type: { column: 'type' },
      description: { value: '正文' },
      channel: { column: 'via', map: { 电话: 'phone', 鸽子: 'pigeon' } },
      community: { column: 'where' },
      state: { column: 'state' },
      receivedAt: { column: 'at' },
      closedAt: { column: 'closed' },
    },
  };
  const header = 'no,type,via,where,state,at,closed\n';

  test.each([
    ['1,nonsense,电话,,,2019/1/1,', 'type', 'ticket.type-unknown'],
    ['1,help,传真,,,2019/1/1,', 'via', 'import.value-unmapped'],
    ['1,help,鸽子,,,2019/1/1,', 'via', 'input.not-in-list'],
    ['1,help,电话,没有的小区,,2019/1/1,', 'where', 'input.unknown-record'],
    ['1,help,电话,,merged,2019/1/1,', 'state', 'input.not-in-list'],
    ['1,help,电话,,closed,2019/1/1,', 'closed', 'input.required'],
    ['1,help,电话,,new,2019/1/1,2019/1/2', 'closed', 'import.state-contradicts'],
    ['1,help,电话,,,2019/1/3,2019/1/2', 'closed', 'import.before-receipt'],
    [',help,电话,,,2019/1/1,', 'no', 'input.required'],
  ])('%s: %s is %s', async (row, column, code) => {
    const report = await importer.run(file('own.csv', header + row), { mapping });
    expect(report.reasons.map((reason) => [reason.column, reason.code])).toEqual([[column, code]]);
    expect(report.imported).toBe(0);
  });

  test('a fault of the database in the middle leaves nothing of the file behind', async () => {
    const before = [await count('tickets'), await count('events'), await count('ticket_counters')];
    const rows = Array.from(
      { length: 700 },
      (_, index) => `f${index},help,电话,,,2016/5/${1 + (index % 28)},`,
    );
    await query(`ALTER TABLE tickets ADD CONSTRAINT no_f650 CHECK (import_key NOT LIKE '%f650%')`);
    const path = file('fault.csv', header + rows.join('\n'));
    await expect(importer.run(path, { mapping })).rejects.toThrow('no_f650');
    await query('ALTER TABLE tickets DROP CONSTRAINT no_f650');
    expect([await count('tickets'), await count('events'), await count('ticket_counters')]).toEqual(before);
    expect(await importer.run(path, { mapping })).toMatchObject({ imported: 700 });
  });
});

describe('bad files and mappings', () => {
  const usual = {
    timeZone: 'Asia/Shanghai',
    serviceCenter: 'YG',
    key: ['no'],
    fields: { type: { value: 'help' }, description: { column: 'text' }, receivedAt: { column: 'at' } },
  };
  const good = 'no,text,at\nm1,正文,2019/1/1 8:00\n';

  test.each([
    ['broken bytes', sample('broken-bytes.csv'), 'import.file-encoding'],
    ['a quotation mark never closed', sample('open-quote.csv'), 'import.file-malformed'],
  ])('%s refuse the file', async (_, path, code) => {
    expect(await refusal(importer.run(path))).toBe(code);
  });

  test.each([
    ['an empty file', '', usual, 'import.file-empty'],
    ['a missing column', 'no,text\n1,x\n', usual, 'import.columns-missing'],
    ['a column that is there twice', 'no,text,at,at\n', usual, 'import.column-twice'],
    ['an unknown centre', good, { ...usual, serviceCenter: '没有的中心' }, 'import.centre-unknown'],
    ['an unknown calendar', good, { ...usual, calendar: 'no-such' }, 'import.calendar-unknown'],
  ])('%s is refused', async (_, text, mapping, code) => {
    expect(await refusal(importer.run(file('bad.csv', text), { mapping }))).toBe(code);
  });

  test('a file that no shipped mapping fits is refused with its columns', async () => {
    expect(await refusal(importer.run(file('strange.csv', 'x,y\n1,2\n')))).toBe('import.mapping-none');
  });

  test('a mapping names its centre by code, name or id and its calendar too; a department that is there is not made again', async () => {
    const centre: Centre = await makeCentre(strapi, 'IM');
    const names = ['im', '服务中心 IM', centre.id];
    for (const [index, serviceCenter] of names.entries()) {
      const fields = { ...usual.fields, department: { value: '工程维修部' } };
      const mapping = { ...usual, serviceCenter, calendar: 'us-federal', fields };
      const path = file('own.csv', good.replace('m1', `c${index}`));
      expect(await importer.run(path, { mapping })).toMatchObject({ imported: 1, made: [] });
      expect(await ticket(`c${index}`)).toMatchObject({
        number: `IM190101-00${index + 1}`,
        zone: 'America/New_York',
        department: '工程维修部',
      });
    }
  });
});
