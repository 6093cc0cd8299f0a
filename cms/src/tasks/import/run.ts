import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { findCaller, type Caller } from '../../access/caller';
import { may } from '../../access/matrix';
import type { Application } from '../../application';
import { recordAudit } from '../../audit/record';
import { inIncomingFolder } from '../../files/incoming';
import { openBadRows } from '../../import/bad-rows';
import { countRows } from '../../import/file/count-rows';
import { formatOf } from '../../import/file/format';
import { importTickets } from '../../import/import-tickets';
import { columnsIn } from '../../import/mapping/mapping';
import { headerOf } from '../../import/mapping/pick';
import type { ImportReport } from '../../import/report';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import type { Task, TaskContext, TaskRunner } from '../task';
import { endTask, endWithBadRows } from './end';
import { importFileOf, type ImportFile } from './file';
import { ownCenter, ownMapping } from './mapping';
import { progressOf } from './progress';

const databaseUrl = (): string => process.env.DATABASE_URL ?? '';

/** Whose task it is, with the rights they have now. */
async function ownerOf({ read, now }: Application, task: Task): Promise<Caller> {
  const caller = await findCaller(read, task.userId, now());
  if (!caller || !may(caller.role, 'imports', 'create')) throw new DomainError('access.refused');
  return caller;
}

/** The disk of this machine, or that of the database, has no room left. */
const isFull = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100';
};

async function note(sql: Sql, caller: Caller, task: Task, report: ImportReport, at: Date): Promise<void> {
  const { staffId: staff, username, serviceCenterId: serviceCenter } = caller;
  const { imported, present, made } = report;
  const changes = { imported, present, made };
  const entry = { kind: 'created', resource: 'imports', record: task.documentId } as const;
  await recordAudit(sql, [{ ...entry, staff, username, serviceCenter, changes }], at);
}

/** `投诉.csv` → `投诉-bad-rows.csv`. */
const badRowsName = (name: string): string => `${name.replace(/\.[^.]*$/, '').slice(0, 150)}-bad-rows.csv`;

interface Plan {
  caller: Caller;
  file: ImportFile;
  json: Record<string, unknown>;
  isDryRun: boolean;
}

async function importInto(
  { application, goOn }: TaskContext,
  task: Task,
  { caller, file, json, isDryRun }: Plan,
  folder: string,
): Promise<ImportReport> {
  const center = await ownCenter(application.read, caller);
  const mapping = await ownMapping(application.read, center, json);
  const format = await formatOf(file.path, mapping.format);
  const columns = await headerOf(file.path, format);
  columns.require(columnsIn(mapping));
  const badPath = join(folder, 'bad-rows.csv');
  const badRows = openBadRows(badPath, columns.names, task.language);
  const tell = progressOf(application, task, (await countRows(file.path, format.encoding)) - 1);
  const report = await importTickets(
    application,
    {
      file: file.path,
      mapping: { ...mapping, format },
      isDryRun,
      language: task.language,
      task: task.documentId,
      onProgress({ stage, rows }) {
        goOn();
        return tell(stage, rows);
      },
      onBadRow: (row) => badRows.add(row),
      async complete(sql, done, at) {
        await note(sql, caller, task, done, at);
        await endTask(sql, task, done, { state: 'done', problem: null, file: null, at });
      },
    },
    databaseUrl(),
  );
  const hasBadRows = await badRows.end();
  if (hasBadRows) {
    const sheet = { path: badPath, name: badRowsName(file.name), serviceCenter: center.id };
    await endWithBadRows(application, task, report, sheet);
  } else if (isDryRun) {
    const { strapi, now } = application;
    await inTransaction(strapi, (sql) =>
      endTask(sql, task, report, { state: 'done', problem: null, file: null, at: now() }),
    );
  }
  return report;
}

/**
 * Imports a file in the background: all of it or nothing. A process that is killed leaves nothing behind, and the next one
 * begins anew.
 */
export const importRows: TaskRunner = async (context, task) => {
  const { application } = context;
  const caller = await ownerOf(application, task);
  const { file, mapping, isDryRun } = task.parameters;
  const plan: Plan = {
    caller,
    file: await importFileOf(application.read, caller, String(file)),
    json: mapping as Record<string, unknown>,
    isDryRun: isDryRun === true,
  };
  try {
    const report = await inIncomingFolder((folder) => importInto(context, task, plan, folder));
    return { doneCount: report.rows };
  } catch (error) {
    throw isFull(error) ? new DomainError('import.disk-full') : error;
  } finally {
    // what was written past the doors is counted like an act
    await application.revisions.countUp(application.revisions.last);
  }
};
