import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Language } from '@shouwen/domain/contract';
import { reasonsOf } from './report';
import type { ReadRow } from './rows';

const COLUMN: Readonly<Record<Language, string>> = { 'zh-CN': '问题', en: 'Problem' };
export const PROBLEM_COLUMNS: readonly string[] = Object.values(COLUMN);

/** A file of bad rows as they were loaded, with what is wrong with each: to be mended and loaded again. */
export interface BadRows {
  add(row: ReadRow): Promise<void>;
  /** Ends the file; false: there was nothing to write. */
  end(): Promise<boolean>;
}

/**
 * Opens the file for Excel: UTF-8 with a mark at its head, cells kept from being formulas. Of rows with more cells than
 * columns the rest is kept behind the reasons.
 */
export function openBadRows(path: string, columns: readonly string[], language: Language): BadRows {
  const kept = columns
    .map((name, place) => ({ name, place }))
    .filter(({ name }) => !PROBLEM_COLUMNS.includes(name));
  const sheet = stringify({ bom: true, escape_formulas: true });
  const written = finished(sheet.pipe(createWriteStream(path, { mode: 0o600 })));
  written.catch(() => undefined);
  sheet.write([...kept.map(({ name }) => name), COLUMN[language]]);
  let count = 0;
  const told = (row: ReadRow): string =>
    reasonsOf(row, language)
      .map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`))
      .join(' ');
  return {
    async add(row) {
      count += 1;
      const { cells } = row.record;
      const isTaken = sheet.write([
        ...kept.map(({ place }) => cells[place] ?? ''),
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
  };
}
