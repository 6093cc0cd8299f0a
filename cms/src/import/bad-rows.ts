import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Language } from '@shouwen/domain/contract';
import { ownColumns, PROBLEM_COLUMN } from './problem-column';
import { reasonsOf } from './report';
import type { ReadRow } from './rows';

/** A file of bad rows as they were loaded, with what is wrong with each: to be mended and loaded again. */
export interface BadRows {
  path: string;
  add(row: ReadRow): Promise<void>;
  /** Ends the file; false: there was nothing to write. */
  end(): Promise<boolean>;
  /** Gives up what is not ended, and holds nothing open any more; the file goes with its folder. */
  abandon(): Promise<void>;
}

/**
 * Opens the file for Excel: UTF-8 with a mark at its head, cells kept from being formulas. Of rows with more cells than
 * columns the rest is kept behind the reasons.
 */
export function openBadRows(path: string, columns: readonly string[], language: Language): BadRows {
  const kept = ownColumns(columns, (name) => name);
  const sheet = stringify({ bom: true, escape_formulas: true });
  const file = sheet.pipe(createWriteStream(path, { mode: 0o600 }));
  const written = finished(file);
  const closed = new Promise<void>((resolve) => file.once('close', resolve));
  written.catch(() => undefined);
  sheet.write([...kept, PROBLEM_COLUMN[language]]);
  let count = 0;
  const told = (row: ReadRow): string =>
    reasonsOf(row, language)
      .map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`))
      .join(' ');
  return {
    path,
    async add(row) {
      count += 1;
      const { cells } = row.record;
      const isTaken = sheet.write([
        ...kept.map((_name, place) => cells[place] ?? ''),
        told(row),
        ...cells.slice(columns.length),
      ]);
      if (!isTaken) await Promise.race([once(sheet, 'drain'), written]);
    },
    async end() {
      sheet.end();
      await written;
      return count > 0;
    },
    async abandon() {
      sheet.destroy();
      file.destroy();
      await closed;
    },
  };
}
