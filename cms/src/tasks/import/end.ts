import { stat } from 'node:fs/promises';
import type { Application } from '../../application';
import { sha256Of } from '../../files/prepare';
import { removeFromDisk, settleOnDisk } from '../../files/store';
import type { ImportReport } from '../../import/report';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { inTransaction } from '../../postgres/transaction';
import { newDocumentId } from '../../write/document-id';
import { insertRows } from '../../write/insert';
import { TaskCancelled, type Task } from '../task';

const EXPIRES_AFTER_MS = 24 * 3_600_000;
/** Reasons that stand on the task itself; the file of bad rows has all of them. */
const SHOWN_REASONS = 100;

export interface TaskEnd {
  state: 'done' | 'failed';
  problem: string | null;
  file: string | null;
  at: Date;
}

/** Ends the task with what came of it, in the transaction of what it did; a task cancelled meanwhile takes all back. */
export async function endTask(sql: Sql, task: Task, report: ImportReport, end: TaskEnd): Promise<void> {
  const { state, problem, file, at } = end;
  const kept = { ...report, reasons: report.reasons.slice(0, SHOWN_REASONS) };
  const ended = await sql.query(
    `UPDATE tasks SET state = $2, problem = $3, file = $4, ended_at = $5, expires_at = $6, report = $7, stage = NULL,
            done_count = $8, total_count = $8 WHERE id = $1 AND state = 'running' RETURNING id`,
    [
      task.id,
      state,
      problem,
      file,
      at,
      file === null ? null : new Date(at.getTime() + EXPIRES_AFTER_MS),
      JSON.stringify(kept),
      report.rows,
    ],
  );
  if (ended.length === 0) throw new TaskCancelled();
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
  const facts = { name, mime: 'text/csv', size: (await stat(path)).size, sha256: await sha256Of(path) };
  const key = await settleOnDisk({ ...facts, width: null, height: null, path, previewPath: null });
  const file = newDocumentId();
  const end: TaskEnd = report.isDryRun
    ? { state: 'done', problem: null, file, at }
    : { state: 'failed', problem: 'import.rows-bad', file, at };
  try {
    await inTransaction(strapi, async (sql) => {
      const owner = { ownerKind: 'task', owner: task.documentId, uploadedBy: task.ownerId, serviceCenter };
      const row = { ...facts, ...owner, documentId: file, key, hasPreview: false, uploadedAt: at };
      await insertRows(sql, tableOf(strapi, 'file'), [row], at);
      await endTask(sql, task, report, end);
    });
  } catch (error) {
    await removeFromDisk(key);
    throw error;
  }
}
