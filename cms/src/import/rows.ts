import { messageFor } from '@shouwen/domain/messages';
import { DomainError } from '@shouwen/domain/error';
import type { TicketDraft } from '../api/ticket/draft';
import { problem } from '../panel/input';
import { type Columns, columnsOf } from './file/columns';
import { recordsOf, type CsvRecord } from './file/records';
import { columnsIn, type Mapping } from './mapping/mapping';
import type { BadCell } from './report';
import type { Target } from './target';
import { draftOf, referencesOf } from './ticket/draft';
import type { CellProblem } from './ticket/row-reader';
import { readTicket } from './ticket/source';

export interface ReadRow {
  row: number;
  key: string | null;
  /** null where the row is bad, or its centre is still to be made. */
  draft: TicketDraft | null;
  reasons: BadCell[];
}

const SHOWN = 120;

function reasonOf({ row, line }: CsvRecord, { column, value, error }: CellProblem): BadCell {
  const reason = messageFor(error.code, 'en', error.params);
  return {
    row,
    line,
    column,
    value: value === null ? null : value.slice(0, SHOWN),
    code: error.code,
    reason,
  };
}

function ragged(record: CsvRecord, columns: Columns): CellProblem[] {
  const [found, expected] = [record.cells.length, columns.names.length];
  if (found === expected) return [];
  return [
    {
      column: null,
      value: null,
      error: new DomainError('import.ragged-row', { params: { found, expected } }),
    },
  ];
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

/** Every row of a file as the mapping reads it, one after the other: a ticket to be, or what is wrong with it. */
export async function* readRows(
  path: string,
  mapping: Mapping,
  target: Target,
  now: Date,
): AsyncGenerator<ReadRow> {
  const records = recordsOf(path, mapping.encoding);
  const columns = await columnsOf(records);
  columns.require(columnsIn(mapping));
  const keys = new Map<string, number>();
  const [keyColumn = ''] = mapping.key;
  for await (const record of records) {
    const unequal = ragged(record, columns);
    if (unequal.length > 0) {
      yield {
        row: record.row,
        key: null,
        draft: null,
        reasons: unequal.map((each) => reasonOf(record, each)),
      };
      continue;
    }
    const { source, reader } = readTicket(record, { columns, mapping, now });
    const references = referencesOf(source, target, reader);
    const problems = [...keyProblems(record, source.key, keys, keyColumn), ...reader.problems];
    const draft = problems.length > 0 ? null : draftOf(source, references, target);
    yield {
      row: record.row,
      key: source.key,
      draft,
      reasons: problems.map((each) => reasonOf(record, each)),
    };
  }
}
