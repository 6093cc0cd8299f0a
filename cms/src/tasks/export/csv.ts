import { stringify } from 'csv-stringify';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isMoment, type Cell, type Head, type SheetFile } from './sheet';
import { taken } from './taken';

const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  return isMoment(cell) ? cell.text : String(cell);
};

/**
 * A sheet that Excel opens as it is: UTF-8 with a mark at its head, and cells that begin like a formula kept from
 * being one.
 */
export function openCsv(path: string, heads: readonly Head[]): SheetFile {
  const sheet = stringify({
    bom: true,
    header: true,
    columns: heads.map(({ label }, index) => ({ key: String(index), header: label })),
    escape_formulas: true,
  });
  const written = pipeline(sheet, createWriteStream(path, { mode: 0o600 }));
  written.catch(() => undefined);
  return {
    async write(rows) {
      for (const row of rows) await taken(sheet, row.map(textOf), written);
    },
    abort: () => void sheet.destroy(),
    async end() {
      sheet.end();
      await written;
    },
  };
}
