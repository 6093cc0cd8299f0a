import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { DomainError } from '@shouwen/domain/error';
import { Archive } from './archive';
import { bounds } from './bounds';
import { SheetReader } from './sheet';
import { dateStyles } from './styles';
import { sharedTexts } from './texts';
import { workbookOf } from './workbook';
import { readXml } from './xml';

/** Rows padded to the width of the first: a sheet says nothing of empty cells at the end. */
function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
}

/** Writes the first sheet of an XLSX as CSV, row for row where they were, so that a row has the number people see. */
export async function writeTable(from: string, to: string): Promise<void> {
  const archive = await Archive.open(from);
  const { sheet, is1904 } = await workbookOf(archive);
  const words = { texts: await sharedTexts(archive), dates: await dateStyles(archive), is1904 };
  const table = stringify();
  const file = createWriteStream(to, { mode: 0o600 });
  const isWritten = finished(table.pipe(file));
  isWritten.catch(() => undefined);
  table.on('error', (error) => file.destroy(error));
  let last = 0;
  let width = 0;
  const give = (row: number, cells: readonly string[]) => {
    for (; last < row - 1; last += 1) table.write(['']);
    width = width || cells.length;
    table.write(padded(cells, width));
    last = row;
  };
  const settle = () => {
    if (file.bytesWritten > bounds.tableBytes) throw new DomainError('import.archive-too-large');
    return table.writableNeedDrain
      ? Promise.race([once(table, 'drain').then(() => undefined), isWritten])
      : undefined;
  };
  await readXml(await archive.part(sheet), new SheetReader(words, give, settle));
  table.end();
  await isWritten;
}
