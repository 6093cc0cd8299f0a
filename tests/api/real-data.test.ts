import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../scripts/database/connection';
import { importerOn, type Importer } from '../support/importing';
import { csvRows, repliedInTime } from '../support/recount';
import { openStrapi, type OpenStrapi } from '../support/strapi';

const folder = process.env.REAL_DATA_DIR ?? '';
const isThere = folder !== '' && existsSync(join(folder, 'requests-311.csv'));

if (!isThere) {
  process.stderr.write(
    'skipped: REAL_DATA_DIR names no folder with the real files, so their import is not tried.\n',
  );
}

const real = (name: string): string => join(folder, name);
const withReal = isThere ? describe : describe.skip;

withReal('the real files', () => {
  let open: OpenStrapi;
  let importer: Importer;

  const query = <T extends object>(sql: string): Promise<T[]> =>
    withClient(process.env.DATABASE_URL ?? '', async (client) => (await client.query<T>(sql)).rows);

  beforeAll(async () => {
    open = await openStrapi('none');
    importer = importerOn(open.strapi, new Date('2026-11-22T02:00:00.000Z'));
  });

  afterAll(async () => {
    await importer.close();
    await open.close();
  });

  test.each([
    ['requests-zh.csv', 2_000],
    ['replied-requests-zh.csv', 1_400],
    ['requests-311.csv', 7_000],
  ])('%s comes in whole: %i tickets, and a second time none', async (name, rows) => {
    expect(await importer.run(real(name))).toMatchObject({ rows, imported: rows, present: 0, bad: 0 });
    expect(await importer.run(real(name))).toMatchObject({ rows, imported: 0, present: rows, bad: 0 });
  });

  test('every ticket is there with its event of receipt, both clocks and a due time for each', async () => {
    const [counted] = await query(
      `SELECT (SELECT count(*)::int FROM tickets WHERE is_imported) AS tickets,
              (SELECT count(*)::int FROM events WHERE kind = 'received') AS received,
              (SELECT count(*)::int FROM clocks WHERE due_at IS NOT NULL) AS clocks`,
    );
    expect(counted).toEqual({ tickets: 10_400, received: 10_400, clocks: 20_800 });
  });

  test('the times of the messages are those of the file', async () => {
    const stored = await query<{ number: string; at: Date }>(
      `SELECT import_key::json ->> '编号' AS number, received_at AS at FROM tickets WHERE import_key LIKE '{"编号"%'`,
    );
    const byNumber = new Map(stored.map(({ number, at }) => [number, at.toISOString()]));
    const rows = csvRows(readFileSync(real('requests-zh.csv'), 'utf8'));
    expect(rows).toHaveLength(2_000);
    const plain = rows.filter((row) => /^\d/.test(row['时间'] ?? ''));
    for (const row of plain) {
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (row['时间'] ?? '')
        .split(/[/ :]/)
        .map(Number);
      const expected = new Date(Date.UTC(year, month - 1, day, hour - 8, minute, second)).toISOString();
      expect(byNumber.get(row['编号'] ?? '')).toBe(expected);
    }
    expect(plain).toHaveLength(1_960);
  });

  test('a recount by a plain script finds the same replies in time as the clocks', async () => {
    const rows = csvRows(readFileSync(real('replied-requests-zh.csv'), 'utf8').replace(/^\ufeff/, ''));
    expect(rows).toHaveLength(1_400);
    const calendar = JSON.parse(readFileSync(real('calendar-cn.json'), 'utf8')) as Parameters<
      typeof repliedInTime
    >[1];
    const recounted = repliedInTime(rows, calendar);
    const judged = await query<{ number: string }>(
      `SELECT t.import_key::json ->> '编号' AS number FROM tickets t JOIN clocks c ON c.subject = t.document_id
        WHERE c.kind = 'reply' AND c.met_at <= c.due_at`,
    );
    expect(judged.map(({ number }) => number).sort()).toEqual(recounted);
    expect(recounted).toHaveLength(225);
    const late = await query(`SELECT 1 FROM clocks WHERE kind = 'reply' AND met_at > due_at`);
    expect(late).toHaveLength(1_400 - 225);
  });

  test('the service calls keep their states, their agencies and the times they were promised', async () => {
    const states = await query(
      `SELECT t.state, count(*)::int FROM tickets t JOIN service_centers c ON c.id = t.service_center_id
        WHERE c.code = 'BALT' GROUP BY t.state ORDER BY t.state`,
    );
    expect(states).toEqual([
      { state: 'closed', count: 6_855 },
      { state: 'dispatched', count: 97 },
      { state: 'in-progress', count: 1 },
      { state: 'new', count: 47 },
    ]);
    expect(await query('SELECT 1 FROM departments')).toHaveLength(16);
    const skipped = await query(
      `SELECT resolve_due_at AS at FROM tickets WHERE import_key LIKE '%"17-00762364"%'`,
    );
    expect(skipped).toEqual([{ at: new Date('2018-03-11T07:43:56.000Z') }]);
  });
});
