import { DomainError } from '@shouwen/domain/error';
import type { TicketDraft } from '../api/ticket/draft';
import { problem } from '../panel/input';
import { type Columns, columnsOf } from './file/columns';
import { recordsOf, type CsvRecord } from './file/records';
import type { TableFormat } from './file/format';
import { columnsIn, type Mapping } from './mapping/mapping';
import type { Target } from './target';
import { draftOf, referencesOf } from './ticket/draft';
import type { CellProblem } from './ticket/row-reader';
import { readTicket, type TicketSource } from './ticket/source';

export interface ReadRow {
  record: CsvRecord;
  key: string | null;
  /** What the row says; null where it cannot be read as a row of this table at all. */
  source: TicketSource | null;
  problems: readonly CellProblem[];
  /** The ticket of a row without problems, with the task that brings it; null while its centre is still to be made. */
  draft(task: string | null): TicketDraft | null;
}

/** A file that is read with a mapping. */
export interface Reading {
  path: string;
  format: TableFormat;
  mapping: Mapping;
  target: Target;
  now: Date;
}

function ragged(record: CsvRecord, columns: Columns): CellProblem[] {
  const [found, expected] = [record.cells.length, columns.names.length];
  if (found === expected) return [];
  const error = new DomainError('import.ragged-row', { params: { found, expected } });
  return [{ column: null, value: null, error }];
}

/** A row that nothing tells from the others, or that has the key of an earlier one. */
function keyProblems(
  record: CsvRecord,
  key: string | null,
  keys: Map<string, number>,
  column: string,
): CellProblem[] {
  const refuse = (error: DomainError): CellProblem[] => [{ column, value: key, error }];
  if (key === null) return refuse(problem('input.required', column));
  const earlier = keys.get(key);
  if (earlier !== undefined) return refuse(new DomainError('import.key-twice', { params: { row: earlier } }));
  keys.set(key, record.row);
  return [];
}

function readRow(
  record: CsvRecord,
  columns: Columns,
  keys: Map<string, number>,
  { mapping, target, now }: Reading,
): ReadRow {
  const unequal = ragged(record, columns);
  if (unequal.length > 0) return { record, key: null, source: null, problems: unequal, draft: () => null };
  const { source, reader } = readTicket(record, { columns, mapping, now });
  const references = referencesOf(source, target, reader);
  const { key } = source;
  const [keyColumn = ''] = mapping.key;
  const problems = [...keyProblems(record, key, keys, keyColumn), ...reader.problems];
  return {
    record,
    key,
    source,
    problems,
    // when it is asked for: what the row names may be made in between
    draft: (task) => (problems.length > 0 ? null : draftOf(source, references, target, task)),
  };
}

/** Every row of a file as the mapping reads it, one after the other: a ticket to be, or what is wrong with it. */
export async function* readRows(reading: Reading): AsyncGenerator<ReadRow> {
  const records = recordsOf(reading.path, reading.format);
  const columns = await columnsOf(records);
  columns.require(columnsIn(reading.mapping));
  const keys = new Map<string, number>();
  for await (const record of records) yield readRow(record, columns, keys, reading);
}
