import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import type { Encoding } from './encoding';
import { recordsOf, type CsvRecord } from './records';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'shouwen-records-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, encoding: Encoding = 'utf-8'): Promise<CsvRecord[]> {
  const path = join(folder, 'file.csv');
  writeFileSync(path, content);
  const records: CsvRecord[] = [];
  for await (const record of recordsOf(path, { encoding, separator: ',' })) records.push(record);
  return records;
}

async function refusal(content: string | Buffer, encoding?: Encoding): Promise<unknown> {
  return read(content, encoding).then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? { code: error.code, ...error.params } : error),
  );
}

test('rows are counted as a spreadsheet does, lines as an editor does', async () => {
  const records = await read('a,b\r\n1,"x\r\ny"\r\n\r\n,\r\n2,z\r\n');
  expect(records).toEqual([
    { row: 1, line: 1, cells: ['a', 'b'] },
    { row: 2, line: 2, cells: ['1', 'x\r\ny'] },
    { row: 5, line: 6, cells: ['2', 'z'] },
  ]);
});

test('mixed line ends and a byte order mark are no trouble', async () => {
  const records = await read('\ufeffa,b\n1,2\r\n3,4\r5,6');
  expect(records.map(({ cells }) => cells.join())).toEqual(['a,b', '1,2', '3,4', '5,6']);
});

test('GB18030 is read as such, four-byte characters included', async () => {
  const records = await read(Buffer.from('b1e0bac52cd0d5c3fb0a312c8139ee390a', 'hex'), 'gb18030');
  expect(records.map(({ cells }) => cells)).toEqual([
    ['编号', '姓名'],
    ['1', '㐀'],
  ]);
});

test('a broken byte refuses the file and names the line', async () => {
  const broken = Buffer.concat([
    Buffer.from('a,b\n1,好\n2,'),
    Buffer.from([0xe5, 0xa5]),
    Buffer.from(',\n3,好\n'),
  ]);
  expect(await refusal(broken)).toEqual({ code: 'import.file-encoding', encoding: 'utf-8', line: 3 });
  expect(await refusal(Buffer.from([0x61, 0x0a, 0xff]), 'gb18030')).toMatchObject({
    code: 'import.file-encoding',
  });
  expect(await refusal(Buffer.from('\ufeffa,b\n', 'utf16le'))).toMatchObject({
    code: 'import.file-encoding',
  });
});

test('a character cut by the end of the file is a broken byte', async () => {
  expect(await refusal(Buffer.from('a\n好').subarray(0, -1))).toMatchObject({ code: 'import.file-encoding' });
});

test('a quotation mark that is never closed refuses the file and names the line', async () => {
  expect(await refusal('a,b\n1,2\n3,"4\n5,6\n')).toEqual({ code: 'import.file-malformed', line: 3 });
  expect(await refusal('a,b\n1,"2"x\n')).toEqual({ code: 'import.file-malformed', line: 2 });
});

test('a file of more rows than may be is refused, blank ones counted', async () => {
  const reading = async (most: number) => {
    const path = join(folder, 'file.csv');
    writeFileSync(path, 'a,b\n1,2\n\n,\n3,4\n');
    const rows: number[] = [];
    for await (const { row } of recordsOf(path, { encoding: 'utf-8', separator: ',' }, most)) rows.push(row);
    return rows;
  };
  expect(await reading(5)).toEqual([1, 2, 5]);
  await expect(reading(4)).rejects.toMatchObject({ code: 'import.too-many-rows', params: { max: 4 } });
});

test('a cell of ten megabytes refuses the file instead of filling the memory', async () => {
  expect(await refusal(`a,b\n1,"${'x'.repeat(10_000_000)}"\n`)).toMatchObject({
    code: 'import.row-too-long',
  });
});
