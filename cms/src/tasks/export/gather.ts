import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import type { Asking } from '../../panel/declaration';
import { presented } from '../../panel/present';
import type { Sql } from '../../postgres/sql';
import { rowsText } from '../../query/list';
import type { Row } from '../../query/relation';
import type { Selection } from '../../query/selection';
import type { Task, TaskContext } from '../task';
import { codeCells } from './codes';
import { Names } from './names';
import { MOST_ROWS, type ExportQuestion } from './question';
import type { Cell, SheetFile } from './sheet';
import { wordCells } from './words';

interface Gathering {
  question: ExportQuestion;
  sheet: SheetFile;
  caller: Caller;
  now: Date;
  timeZone: string;
}

/** How many rows there will be; too many are told before any is gathered. */
async function counted(sql: Sql, { relation, where, parameters }: Selection): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${relation.from} WHERE ${where} LIMIT ${MOST_ROWS + 1}) capped`,
    [...parameters.values],
  );
  const count = row?.count ?? 0;
  if (count > MOST_ROWS) throw new DomainError('task.too-many-rows', { params: { max: MOST_ROWS } });
  return count;
}

/** Makes what stands in the sheet of a batch of rows, as its owner sees them. */
function cellMaker({ panel }: TaskContext, gathering: Gathering, asking: Asking) {
  const { question, timeZone } = gathering;
  const { columns, name: resource, wording } = question;
  const names = new Names(panel, asking);
  const speaker = { resource, language: asking.language, timeZone, names };
  return async (rows: readonly Row[]): Promise<Cell[][]> => {
    const records = await presented(question.resource, rows, asking);
    return wording === 'codes' ? codeCells(columns, records, timeZone) : wordCells(columns, records, speaker);
  };
}

/** Writes all rows of the selection into the sheet; answers how many there are. */
export async function gather(context: TaskContext, task: Task, gathering: Gathering): Promise<number> {
  const { question, sheet, caller, now } = gathering;
  const { selection, sort } = question;
  const { read: sql } = context.application;
  await context.report({ doneCount: 0, totalCount: await counted(sql, selection) });
  const asking = { sql, caller: { ...caller, sessionId: '', duty: null }, language: task.language, now };
  const cellsOf = cellMaker(context, gathering, asking);
  let count = 0;
  await sql.inBatches<Row>(
    rowsText(selection, { sort, first: 0, last: MOST_ROWS }),
    selection.parameters.values,
    async (rows) => {
      count += rows.length;
      if (count > MOST_ROWS) throw new DomainError('task.too-many-rows', { params: { max: MOST_ROWS } });
      await sheet.write(await cellsOf(rows));
      await context.report({ doneCount: count });
    },
  );
  await sheet.end();
  return count;
}
