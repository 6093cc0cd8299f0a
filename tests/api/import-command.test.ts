import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { removeFolder, temporaryFolder } from '../support/folder';
import { importCommand, sample } from '../support/importing';
import { dropDatabase } from '../support/postgres';
import { copyOfTemplate } from '../support/template';
import { workbookOf } from '../support/workbook';

let dataDir: string;
let databaseUrl: string;

const run = (...args: string[]) => importCommand(args, { databaseUrl, dataDir });

beforeAll(async () => {
  dataDir = temporaryFolder('command');
  databaseUrl = await copyOfTemplate('none', dataDir);
});

afterAll(async () => {
  await dropDatabase(databaseUrl);
  removeFolder(dataDir);
});

test('imports a file, says what it did and ends with the counts', async () => {
  const { code, stdout } = await run('--resource', 'tickets', '--file', sample('requests-zh.csv'));
  expect(stdout).toMatch(/6 rows, 6 imported, 0 already there, 0 bad \(.* s, \d+ rows\/s\)\n$/);
  expect(stdout).toContain('made the service centre 阳光花园服务中心');
  expect(code).toBe(0);
});

test('bad rows are listed with row, column, value, reason and code; nothing is imported, and it ends with 1', async () => {
  const { code, stdout } = await run('--resource', 'tickets', '--file', sample('bad-rows.csv'));
  expect(stdout).toContain('row 3 (line 3), column 时间: "2019/2/30 9:32:09"');
  expect(stdout).toContain('[input.impossible-date]');
  expect(stdout).toMatch(/12 rows, 0 imported, 0 already there, 11 bad/);
  expect(code).toBe(1);
});

test('a dry run with a mapping of one’s own counts what is already there', async () => {
  const mapping = join(dataDir, 'own.json');
  writeFileSync(
    mapping,
    JSON.stringify({
      timeZone: 'Asia/Shanghai',
      serviceCenter: 'YG',
      key: ['编号'],
      fields: {
        type: { value: 'consultation' },
        title: { column: '主题' },
        description: { column: '详情' },
        receivedAt: { column: '时间' },
      },
    }),
  );
  const args = [
    '--resource',
    'tickets',
    '--file',
    sample('requests-zh.csv'),
    '--mapping',
    mapping,
    '--dry-run',
  ];
  const { code, stdout } = await run(...args);
  expect(stdout).toContain('A dry run: nothing was written.');
  expect(stdout).toMatch(/6 rows, 0 would be imported, 6 already there, 0 bad/);
  expect(code).toBe(0);
});

test.each([
  ['no file named', ['--resource', 'tickets'], /Something is missing\. Write: npm run import/],
  ['an unknown option', ['--resource', 'tickets', '--fiel', 'x'], /Unknown option '--fiel'/],
  [
    'an unknown resource',
    ['--resource', 'trees', '--file', sample('requests-zh.csv')],
    /"trees" cannot be imported/,
  ],
  [
    'a file that is not there',
    ['--resource', 'tickets', '--file', 'nowhere.csv'],
    /nowhere\.csv does not exist/,
  ],
  ['broken bytes', ['--resource', 'tickets', '--file', sample('broken-bytes.csv')], /utf-8 \(line 3\)/],
])('%s: one clear sentence and exit 1', async (_, args, sentence) => {
  const { code, stderr } = await run(...args);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

test('Ctrl-C while a workbook is imported leaves nothing of it on the disk', async () => {
  const temporary = join(dataDir, 'temporary');
  mkdirSync(temporary);
  const file = join(dataDir, 'book.xlsx');
  writeFileSync(file, workbookOf([['编号'], ['1']]));
  const stopping = new AbortController();
  const own = { databaseUrl, dataDir, env: { TMPDIR: temporary }, signal: stopping.signal };
  const ending = importCommand(['--resource', 'tickets', '--file', file], own);
  const folders = () => readdirSync(temporary).filter((name) => name.startsWith('shouwen-import-'));
  await eventually(() => Promise.resolve(folders()[0]), 60_000);
  stopping.abort();
  expect((await ending).code).not.toBe(0);
  expect(folders()).toEqual([]);
});
