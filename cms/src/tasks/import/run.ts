import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { findCaller, type Caller } from '../../access/caller';
import { may } from '../../access/matrix';
import type { Application } from '../../application';
import { recordAudit } from '../../audit/record';
import { inTaskFolder } from '../../files/incoming';
import { isNoRoom } from '../../files/no-room';
import { openBadRows, type BadRows } from '../../import/bad-rows';
import { countRows } from '../../import/file/count-rows';
import { formatOf, type TableFormat } from '../../import/file/format';
import { importTickets } from '../../import/import-tickets';
import { columnsIn, type Mapping } from '../../import/mapping/mapping';
import { headerOf } from '../../import/mapping/pick';
import type { ImportReport } from '../../import/report';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import type { Task, TaskContext, TaskRunner } from '../task';
import { endTask, endWithBadRows } from './end';
import { importFileOf, type ImportFile } from './file';
import { ownCenter, ownMapping, type OwnCenter } from './mapping';
import { progressOf } from './progress';

const databaseUrl = (): string => process.env.DATABASE_URL ?? '';

/** Whose task it is, with the rights they have now; who works in another centre by now would import into that one. */
async function ownerOf({ read, now }: Application, task: Task): Promise<Caller> {
  const caller = await findCaller(read, task.userId, now());
  if (!caller || !may(caller.role, 'imports', 'create')) throw new DomainError('access.refused');
  if (caller.serviceCenterId !== task.serviceCenterId) throw new DomainError('import.centre-changed');
  return caller;
}

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

/** How the file is read, and where its bad rows go. */
interface Opened extends Plan {
  center: OwnCenter;
  mapping: Mapping & { format: TableFormat };
  badRows: BadRows;
}

async function run(context: TaskContext, task: Task, opened: Opened): Promise<ImportReport> {
  const { application } = context;
  const { caller, file, mapping, isDryRun, badRows } = opened;
  const tell = progressOf(context, (await countRows(file.path, mapping.format.encoding)) - 1);
  return importTickets(
    application,
    {
      file: file.path,
      mapping,
      isDryRun,
      language: task.language,
      task: task.documentId,
      onProgress: ({ stage, rows }) => tell(stage, rows),
      onBadRow: (row) => badRows.add(row),
      async complete(sql, done, at) {
        await note(sql, caller, task, done, at);
        await endTask(sql, task, done, { state: 'done', problem: null, file: null, at });
      },
    },
    databaseUrl(),
  );
}

/** Ends a task that wrote no ticket; one that did has ended with them. */
async function endUnwritten(
  { application }: TaskContext,
  task: Task,
  report: ImportReport,
  { badRows, center, file, isDryRun }: Opened,
): Promise<void> {
  const { strapi, now } = application;
  if (await badRows.end()) {
    const sheet = { path: badRows.path, name: badRowsName(file.name), serviceCenter: center.id };
    await endWithBadRows(application, task, report, sheet);
  } else if (isDryRun) {
    await inTransaction(strapi, (sql) =>
      endTask(sql, task, report, { state: 'done', problem: null, file: null, at: now() }),
    );
  }
}

async function importInto(context: TaskContext, task: Task, plan: Plan, folder: string): Promise<number> {
  const { read } = context.application;
  const center = await ownCenter(read, plan.caller);
  const wanted = ownMapping(center, plan.json);
  const format = await formatOf(plan.file.path, wanted.format);
  const columns = await headerOf(plan.file.path, format);
  columns.require(columnsIn(wanted));
  const badRows = openBadRows(join(folder, 'bad-rows.csv'), columns.names, task.language);
  try {
    const opened = { ...plan, center, mapping: { ...wanted, format }, badRows };
    const report = await run(context, task, opened);
    await endUnwritten(context, task, report, opened);
    return report.rows;
  } finally {
    await badRows.abandon();
  }
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
    const work = (folder: string) => importInto(context, task, plan, folder);
    return { doneCount: await inTaskFolder(task.documentId, work) };
  } catch (error) {
    throw isNoRoom(error) ? new DomainError('import.disk-full') : error;
  } finally {
    // what was written past the doors is counted like an act
    await application.revisions.countUp(application.revisions.last);
  }
};
