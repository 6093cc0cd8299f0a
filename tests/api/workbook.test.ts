import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf } from '../support/workbook';
import { openCsv } from '../../cms/src/tasks/export/csv';
import { momentAt, dayOn } from '../../cms/src/tasks/export/moments';
import type { Cell, Head } from '../../cms/src/tasks/export/sheet';
import { openXlsx } from '../../cms/src/tasks/export/xlsx/open';

const heads: Head[] = [
  { label: '标题', width: 'wide' },
  { label: '条数', width: 'narrow' },
  { label: '时间', width: 'moment' },
];
const book = { title: '工单[全部]: 2026/11', heads, cutSign: '……（略）' };

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'shouwen-xlsx-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function readBack(rows: Cell[][]) {
  const path = join(folder, 'sheet.xlsx');
  const sheet = openXlsx(path, book);
  for (const row of rows) await sheet.write([row]);
  await sheet.end();
  return (await rowsOf(path)).slice(1);
}

test('text stays text, whatever it looks like', async () => {
  const texts = [
    '=1+1',
    '+8613812345678',
    '007',
    '@x',
    '2026-11-26',
    ' 前后有空格 ',
    '<b>&"\'',
    '_x0041_',
    '多行\n第二行',
  ];
  expect(await readBack(texts.map((text) => [text, null, null]))).toEqual(
    texts.map((text) => [text, null, null]),
  );
});

test('what XML cannot write is left out, and nothing else', async () => {
  const [row] = await readBack([['a\u0000b\u0007c\ud800d😀\r\ne\ufffff', null, null]]);
  expect(row?.[0]).toBe('abcd😀\nef');
});

test('a time is a date of the clock in the centre, a day the same day', async () => {
  const at = momentAt('2026-11-25T22:30:00.000Z', 'Asia/Shanghai');
  const [first, second] = await readBack([
    ['x', 3.5, at],
    ['y', -2, dayOn('1985-03-09')],
  ]);
  expect(first?.slice(0, 2)).toEqual(['x', 3.5]);
  // a day is a number with a fraction: the reader loses a millisecond
  expect(Math.abs(Number(first?.[2]) - Date.parse('2026-11-26T06:30:00.000Z'))).toBeLessThan(2);
  expect(second).toEqual(['y', -2, new Date('1985-03-09T00:00:00.000Z')]);
});

test('a day before Excel’s first is told in words', async () => {
  const [row] = await readBack([['x', 0, dayOn('1899-12-31')]]);
  expect(row).toEqual(['x', 0, '1899-12-31']);
});

test('a cell that is too long for Excel is cut by whole characters, and says so', async () => {
  const [fits, cut] = await readBack([
    ['短'.repeat(32_767), null, null],
    ['x' + '😀'.repeat(20_000), null, null],
  ]);
  expect(fits?.[0]).toHaveLength(32_767);
  const text = String(cut?.[0]);
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text.length).toBeGreaterThan(32_700);
  expect(text).toMatch(/^x(😀)+……（略）$/u);
});

test.each([
  ['xlsx', (path: string) => openXlsx(path, book)],
  ['csv', (path: string) => openCsv(path, heads)],
])('a full disk is told by %s instead of waited for', async (_format, open) => {
  const sheet = open('/dev/full');
  const writing = async () => {
    for (let n = 0; n < 5_000; n += 1) await sheet.write([[`${n} ${Math.random()}`.repeat(20), n, null]]);
    await sheet.end();
  };
  await expect(writing()).rejects.toMatchObject({ code: 'ENOSPC' });
  sheet.abort();
});
