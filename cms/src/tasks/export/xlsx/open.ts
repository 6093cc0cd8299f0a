import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Head, SheetFile } from '../sheet';
import { taken } from '../taken';
import { sheetBegin, sheetEnd, smallParts } from './parts';
import { rowXml } from './row';

interface Workbook {
  title: string;
  heads: readonly Head[];
  /** Stands at the end of a cell that is longer than Excel takes. */
  cutSign: string;
}

// packing harder costs twice the time for a tenth of the size
const COMPRESSION = 3;

/** A workbook with one sheet, packed while it is written: in memory is never more than what was handed over last. */
export function openXlsx(path: string, { title, heads, cutSign }: Workbook): SheetFile {
  const rows = new PassThrough();
  const file = createWriteStream(path, { mode: 0o600 });
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(smallParts(title))) zip.addBuffer(Buffer.from(text), name);
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml', { compressionLevel: COMPRESSION });
  zip.end();
  const broken = new Promise<never>((_resolve, reject) => zip.once('error', reject));
  const written = Promise.race([pipeline(zip.outputStream, file), broken]);
  written.catch(() => undefined);
  let count = 1;
  rows.write(sheetBegin(heads));
  return {
    write(batch) {
      const xml = batch.map((cells) => rowXml((count += 1), cells, cutSign));
      return taken(rows, xml.join(''), written);
    },
    abort() {
      rows.destroy();
      file.destroy();
    },
    async end() {
      rows.end(sheetEnd(heads, count));
      await written;
    },
  };
}
