import { stringify, type Stringifier } from 'csv-stringify';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Row } from '../../query/relation';

export interface CsvFile {
  write(rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
  /** Gives up; what was written goes with its folder. */
  abort(): void;
}

const cell = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

/**
 * A sheet that Excel opens as it is: UTF-8 with a mark at its head, and cells that begin like a formula kept from
 * being one.
 */
export function openCsv(path: string, columns: readonly string[]): CsvFile {
  const sheet: Stringifier = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    escape_formulas: true,
  });
  const written = pipeline(sheet, createWriteStream(path, { mode: 0o600 }));
  written.catch(() => undefined);
  return {
    async write(rows) {
      for (const row of rows) {
        const isTaken = sheet.write(columns.map((column) => cell(row[column])));
        if (!isTaken) await Promise.race([new Promise((resolve) => sheet.once('drain', resolve)), written]);
      }
    },
    abort: () => void sheet.destroy(),
    async end() {
      sheet.end();
      await written;
    },
  };
}
