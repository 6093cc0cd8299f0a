import type { Application } from '../../application';
import { insertFiles, settled } from '../../files/keep';
import { sheetAt } from '../../files/prepare';
import { storable, type ImportReport } from '../../import/report';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import { finish, type TaskEnd } from '../store';
import { isCertainlyUndone, type Task } from '../task';

/** Reasons that stand on the task itself; the file of bad rows has all of them. */
const SHOWN_REASONS = 100;

type ImportEnd = Pick<TaskEnd, 'state' | 'problem' | 'file' | 'at'>;

/** Ends the task with what came of it, in the transaction of what it did. */
export function endTask(sql: Sql, task: Task, report: ImportReport, end: ImportEnd): Promise<void> {
  const kept = storable({ ...report, reasons: report.reasons.slice(0, SHOWN_REASONS) });
  return finish(sql, task, { ...end, doneCount: report.rows, report: kept });
}

interface SheetOfBadRows {
  path: string;
  name: string;
  serviceCenter: number;
}

/** Keeps the bad rows as a private file of the task's owner and ends the task. */
export async function endWithBadRows(
  { strapi, now }: Application,
  task: Task,
  report: ImportReport,
  { path, name, serviceCenter }: SheetOfBadRows,
): Promise<void> {
  const at = now();
  const owner = { ownerKind: 'task', owner: task.documentId, uploadedBy: task.ownerId, serviceCenter };
  const end = report.isDryRun
    ? ({ state: 'done', problem: null } as const)
    : ({ state: 'failed', problem: 'import.rows-bad' } as const);
  await settled(
    [await sheetAt(path, name)],
    (all) =>
      inTransaction(strapi, async (sql) => {
        await insertFiles({ strapi, sql, now: at }, all, owner);
        await endTask(sql, task, report, { ...end, file: all[0]?.id ?? null, at });
      }),
    () => true,
    isCertainlyUndone,
  );
}
