import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DomainError } from '@shouwen/domain/error';
import { countRows } from './count-rows';
import { formatOf } from './format';
import { recordsOf } from './records';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'shouwen-format-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const NOTHING_SAID = { encoding: null, separator: null };
const HEAD = '编号,内容\n';
// 编号,内容 / 1,电梯 in GB18030
const GB18030 = Buffer.from('b1e0bac52cc4dac8dd0a312cb5e7ccdd0a', 'hex');

function file(content: string | Buffer): string {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  return path;
}

const found = (content: string | Buffer) =>
  formatOf(file(content), NOTHING_SAID).catch((error: DomainError) => error.code);

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('how a file is written is found in it', () => {
  test.each<[string, string | Buffer, string, string]>([
    ['UTF-8', `${HEAD}1,电梯\n`, 'utf-8', ','],
    ['UTF-8 with a mark at its head', `\ufeff${HEAD}1,电梯\n`, 'utf-8', ','],
    ['GB18030', GB18030, 'gb18030', ','],
    [
      'what Excel calls Unicode text',
      Buffer.from('\ufeff编号\t内容\r\n1\t电梯', 'utf16le'),
      'utf-16le',
      '\t',
    ],
    ['the other UTF-16', utf16be('编号;内容\r\n1;电梯'), 'utf-16be', ';'],
    ['semicolons', 'a;b;"c,d,e,f"\n1;2;3\n', 'utf-8', ';'],
    ['bars', 'a|b|c\n', 'utf-8', '|'],
    ['one column', 'a\n1,2,3\n', 'utf-8', ','],
  ])('%s', async (_what, content, encoding, separator) => {
    const path = file(content);
    const format = await formatOf(path, NOTHING_SAID);
    expect(format).toEqual({ encoding, separator });
    const rows = [];
    for await (const { cells } of recordsOf(path, format)) rows.push(cells);
    expect(await countRows(path, format.encoding)).toBe(rows.length);
    if (rows[0]?.[1] === '内容') expect(rows[1]).toEqual(['1', '电梯']);
  });

  test('UTF-8 with a broken place is refused there, not read as another encoding', async () => {
    const long = `${HEAD}${'1,小区里的电梯又坏了\n'.repeat(5)}`;
    const broken = Buffer.concat([
      Buffer.from(long),
      Buffer.from('2,\ufffd'),
      Buffer.from([0xe7, 0x94]),
      Buffer.from('\n'),
    ]);
    expect(await found(broken)).toBe('import.file-encoding');
  });

  test('UTF-16 without its mark is told to be unreadable', async () => {
    expect(await found(Buffer.from('number,text\n1,lift', 'utf16le'))).toBe('import.encoding-unreadable');
  });

  test('a file of a million columns is refused by its first bytes', async () => {
    expect(await found(`${'a,'.repeat(1_000_000)}\n`)).toBe('import.file-too-wide');
  });
});

test('what a mark says is UTF-8 is read as nothing else', async () => {
  const broken = Buffer.concat([Buffer.from('\ufeffa\n'), Buffer.from([0xb1, 0xe0])]);
  expect(await found(broken)).toBe('import.file-encoding');
  expect(await found(broken.subarray(3))).toMatchObject({ encoding: 'gb18030' });
});

test('a cell that was kept from being a formula is read as it was', async () => {
  const path = file(`a,b\n'=1+1,'x\n"'+86 138",-2\n'＝1,'＠x\n`);
  const cells = [];
  for await (const record of recordsOf(path, { encoding: 'utf-8', separator: ',' })) cells.push(record.cells);
  expect(cells.slice(1)).toEqual([
    ['=1+1', "'x"],
    ['+86 138', '-2'],
    ['＝1', '＠x'],
  ]);
});

test('line breaks in quotes are no rows', async () => {
  expect(await countRows(file('a,b\r\n1,"x\r\ny"\n2,"z""\n"\r3,4'), 'utf-8')).toBe(4);
});
