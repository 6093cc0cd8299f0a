import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { DomainError } from '@shouwen/domain/error';
import { textOf } from './decode';
import type { Encoding } from './encoding';

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

const options = {
  bom: true,
  raw: true,
  relax_column_count: true,
  // a file put together from several may mix them
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: MAX_RECORD,
};

function refusal(error: unknown, line: number): unknown {
  return error instanceof CsvError ? new DomainError('import.file-malformed', { params: { line } }) : error;
}

/** The rows of a CSV file one after the other, the names of the columns first; rows without any value are left out. */
export async function* recordsOf(path: string, encoding: Encoding): AsyncGenerator<CsvRecord> {
  const parser = parse(options);
  pipeline(Readable.from(textOf(path, encoding)), parser, () => undefined);
  let row = 0;
  let line = 1;
  try {
    for await (const each of parser) {
      const { record, raw } = each as { record: string[]; raw: string };
      row += 1;
      if (record.some((cell) => cell !== '')) yield { row, line, cells: record };
      line += raw.match(LINE_BREAK)?.length ?? 0;
    }
  } catch (error) {
    throw refusal(error, line);
  }
}
