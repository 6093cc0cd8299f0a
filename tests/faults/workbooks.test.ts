import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Convert from '../../cms/src/import/xlsx/convert';
import { built } from '../support/built';
import { removeFolder, temporaryFolder } from '../support/folder';
import { sheetXml, workbookOf, workbookParts, zipOf } from '../support/workbook';

let folder: string;
let count = 0;
beforeAll(() => (folder = temporaryFolder('workbooks')));
afterAll(() => removeFolder(folder));

const { tableFromXlsx } = built<typeof Convert>('import/xlsx/convert');

function place(content: Buffer): { from: string; to: string } {
  count += 1;
  const from = join(folder, `${count}.xlsx`);
  writeFileSync(from, content);
  return { from, to: join(folder, `${count}.csv`) };
}

async function table(content: Buffer): Promise<string> {
  const { from, to } = place(content);
  await tableFromXlsx(from, to);
  return readFileSync(to, 'utf8');
}

const refusal = (content: Buffer): Promise<string> =>
  table(content).catch((error: { code?: string }) => error.code ?? String(error));

const sheetOf = (inside: string): Buffer =>
  zipOf(workbookParts(`<worksheet><sheetData>${inside}</sheetData></worksheet>`));

test('a sheet becomes a table: its shown sheet, dates as dates, rows where they were, formulas as their values', async () => {
  const text = await table(
    workbookOf([
      ['编号', '时间', '内容'],
      ['1', { serial: 45_987.395_833_333_336 }, '电梯 <坏> & "响"'],
      null,
      [2, { serial: 45_988 }],
    ]),
  );
  expect(text.split('\n')).toEqual([
    '编号,时间,内容',
    '1,2025-11-26 09:30:00,"电梯 <坏> & ""响"""',
    '',
    '2,2025-11-27,',
    '',
  ]);
});

test('shared texts and saved values of formulas are read with their escapes, their phonetics and errors are not', async () => {
  const parts = workbookParts(
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="str"><f>1+1</f><v>两_x0009_</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="b"><v>1</v></c></row></sheetData></worksheet>',
  );
  const shared =
    '<sst><si><t>a</t></si><si><r><t>东</t></r><rPh><t>ひがし</t></rPh><r><t>门_x005F_x000D_</t></r></si></sst>';
  expect(await table(zipOf([...parts, { name: 'xl/sharedStrings.xml', content: shared }]))).toBe(
    '东门_x000D_,两\t,,TRUE\n',
  );
});

describe('a workbook that would hurt is refused in its child process', () => {
  test('a zip bomb', async () => {
    const bomb = sheetOf(`<row r="1"><c r="A1"><v>${'0'.repeat(60_000_000)}</v></c></row>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/import\.(archive-too-large|cell-too-long)/);
    const blank = sheetOf(' '.repeat(60_000_000));
    expect(await refusal(blank)).toBe('import.archive-too-large');
  });

  test('an archive that lies about the size of its parts', async () => {
    expect(await refusal(zipOf(workbookParts(sheetXml([['a']])), 3))).toBe('import.archive-broken');
  });

  test('a sheet of a million columns', async () => {
    expect(await refusal(sheetOf('<row r="1"><c r="BDWGN1"><v>1</v></c></row>'))).toBe(
      'import.file-too-wide',
    );
    expect(await refusal(sheetOf(`<row r="1">${'<c><v>1</v></c>'.repeat(1_500)}</row>`))).toBe(
      'import.file-too-wide',
    );
  });

  test('a cell of ten megabytes', async () => {
    const text = randomBytes(5_000_000).toString('hex');
    expect(await refusal(sheetOf(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`))).toBe(
      'import.cell-too-long',
    );
  });

  test.each<[string, Buffer, string]>([
    ['an archive that is cut off', workbookOf([['a']]).subarray(0, 300), 'import.archive-broken'],
    [
      'an archive of something else',
      zipOf([{ name: 'word/document.xml', content: '<a/>' }]),
      'import.kind-refused',
    ],
    ['a workbook without its sheet', zipOf(workbookParts('').slice(0, 4)), 'import.sheet-missing'],
    ['XML that is none', sheetOf('<row><c></row>'), 'import.archive-broken'],
    [
      'entities that unfold',
      zipOf(
        workbookParts(
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c><v>&b;</v></c></row></sheetData></worksheet>',
        ),
      ),
      'import.archive-broken',
    ],
    [
      'a row that no spreadsheet has',
      sheetOf('<row r="99999999"><c><v>1</v></c></row>'),
      'import.archive-broken',
    ],
  ])('%s', async (_what, content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  test('a disk that fills', async () => {
    const { from } = place(workbookOf([['a', 'b']]));
    await expect(tableFromXlsx(from, '/dev/full')).rejects.toMatchObject({ code: 'import.disk-full' });
  });
});

test('who goes away stops the reading, and the next one is served', async () => {
  const { from, to } = place(workbookOf([['a']]));
  const gone = AbortSignal.abort();
  await expect(tableFromXlsx(from, to, gone)).rejects.toThrow();
  await tableFromXlsx(from, to);
  expect(readFileSync(to, 'utf8')).toBe('a\n');
});
