import type { ExportFormat } from '@shouwen/domain/contract';
import { maskFilter } from '@shouwen/domain/privacy';
import type { Caller } from '../../access/caller';
import { recordAudit, type AuditEntry, type Origin } from '../../audit/record';
import { insertFiles, settled } from '../../files/keep';
import { sheetAt } from '../../files/prepare';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import { finish } from '../store';
import { isCertainlyUndone, type Task, type TaskContext } from '../task';
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
  const { serviceCenterId: serviceCenter } = caller;
  const owner = { ownerKind: 'task', owner: task.documentId, uploadedBy: task.ownerId, serviceCenter };
  await settled(
    [await sheetAt(path, name, MIMES[question.format])],
    (all) =>
      inTransaction(strapi, async (sql) => {
        await insertFiles({ strapi, sql, now: at }, all, owner);
        await recordAudit(sql, [await auditEntry(sql, task, sheet)], at);
        const file = all[0]?.id ?? null;
        await finish(sql, task, { state: 'done', problem: null, doneCount, file, report: null, at });
      }),
    () => true,
    isCertainlyUndone,
  );
}
