import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { textOf } from './decode';
import type { TableFormat } from './format';

export interface CsvRecord {
  /** As a spreadsheet counts: the names of the columns are row 1. */
  row: number;
  /** The line of the file on which the row begins; a cell may hold line breaks. */
  line: number;
  cells: readonly string[];
}

/** Characters a row may hold; a quotation mark that is never closed would otherwise swallow the whole file. */
const MAX_RECORD = 2_000_000;

const LINE_BREAK = /\r\n|\n|\r/g;
/** Most rows are one line. */
const linesIn = (raw: string): number =>
  raw.search(/[\r\n]/) >= raw.length - 2 ? 1 : (raw.match(LINE_BREAK)?.length ?? 0);
/** What an export puts before a cell that a spreadsheet would take for a formula. */
const KEPT_FROM_FORMULA = /^'(?=[=+\-@\t\r＝＋－＠])/;

const options = {
  bom: true,
  raw: true,
  relax_column_count: true,
  // a file put together from several may mix them
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: MAX_RECORD,
};

function refusal(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'import.row-too-long' : 'import.file-malformed';
  return new DomainError(code, { params: { line } });
}

function plain(cell: string, row: number): string {
  if (cell.length > limits.importCellCharacters)
    throw new DomainError('import.cell-too-long', { params: { row, max: limits.importCellCharacters } });
  return cell.startsWith("'") ? cell.replace(KEPT_FROM_FORMULA, '') : cell;
}

/** The rows of a table file one after the other, the names of the columns first; rows without any value are left out. */
export async function* recordsOf(
  path: string,
  { encoding, separator }: TableFormat,
  mostRows: number = limits.importRows,
): AsyncGenerator<CsvRecord> {
  const parser = parse({ ...options, delimiter: separator });
  pipeline(Readable.from(textOf(path, encoding)), parser, () => undefined);
  let row = 0;
  let line = 1;
  try {
    for await (const each of parser) {
      const { record, raw } = each as { record: string[]; raw: string };
      row += 1;
      if (row > mostRows) throw new DomainError('import.too-many-rows', { params: { max: mostRows } });
      if (record.some((cell) => cell !== ''))
        yield { row, line, cells: record.map((cell) => plain(cell, row)) };
      line += linesIn(raw);
    }
  } catch (error) {
    throw refusal(error, line);
  }
}
