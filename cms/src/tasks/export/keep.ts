import type { ExportFormat } from '@shouwen/domain/contract';
import { maskFilter } from '@shouwen/domain/privacy';
import { stat } from 'node:fs/promises';
import type { Caller } from '../../access/caller';
import { recordAudit, type AuditEntry, type Origin } from '../../audit/record';
import { sha256Of } from '../../files/prepare';
import { removeFromDisk, settleOnDisk } from '../../files/store';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import { tableOf } from '../../postgres/table';
import { newDocumentId } from '../../write/document-id';
import { insertRows } from '../../write/insert';
import { finish } from '../store';
import { TaskCancelled, type Task, type TaskContext } from '../task';
import type { ExportQuestion } from './question';

export const MIMES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface WrittenSheet {
  path: string;
  name: string;
  doneCount: number;
  caller: Caller;
  question: ExportQuestion;
}

/** A task has no address of its own: it stands where the asking was written down. */
async function askedFrom(sql: Sql, { documentId, ownerId }: Task): Promise<Origin | undefined> {
  const [asking] = await sql.query<Origin>(
    `SELECT address, agent FROM audit_entries WHERE staff_id = $1 AND resource = 'tasks' AND record = $2 AND kind = 'created'
      ORDER BY at DESC, id DESC LIMIT 1`,
    [ownerId, documentId],
  );
  return asking;
}

/** Who took how many rows of what, by which filter: what that holds of a person is masked for those who read it later. */
async function auditEntry(
  sql: Sql,
  task: Task,
  { caller, doneCount, question }: WrittenSheet,
): Promise<AuditEntry> {
  const filter = (task.parameters.filter ?? {}) as Record<string, unknown>;
  return {
    ...(await askedFrom(sql, task)),
    kind: 'exported',
    staff: caller.staffId,
    username: caller.username,
    serviceCenter: caller.serviceCenterId,
    resource: question.name,
    record: task.documentId,
    changes: {
      rowCount: doneCount,
      format: question.format,
      filter: maskFilter(filter, question.resource.declaration.fields),
    },
  };
}

/** Keeps the sheet as a private file of the task's owner, tells of it and ends the task, in one transaction. */
export async function keep({ application }: TaskContext, task: Task, sheet: WrittenSheet): Promise<void> {
  const { strapi, now } = application;
  const { path, name, doneCount, caller, question } = sheet;
  const at = now();
  const facts = { mime: MIMES[question.format], size: (await stat(path)).size, sha256: await sha256Of(path) };
  const key = await settleOnDisk({ ...facts, name, width: null, height: null, path, previewPath: null });
  try {
    await inTransaction(strapi, async (sql) => {
      const documentId = newDocumentId();
      const { serviceCenterId: serviceCenter } = caller;
      const owner = { ownerKind: 'task', owner: task.documentId, uploadedBy: task.ownerId, serviceCenter };
      const file = { ...facts, ...owner, documentId, key, name, hasPreview: false, uploadedAt: at };
      await insertRows(sql, tableOf(strapi, 'file'), [file], at);
      await recordAudit(sql, [await auditEntry(sql, task, sheet)], at);
      if (!(await finish(sql, task, { doneCount, file: documentId, at }))) throw new TaskCancelled();
    });
  } catch (error) {
    await removeFromDisk(key);
    throw error;
  }
}
