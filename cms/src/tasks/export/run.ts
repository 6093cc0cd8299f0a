import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { findCaller, type Caller } from '../../access/caller';
import { inIncomingFolder } from '../../files/incoming';
import { sha256Of } from '../../files/prepare';
import { removeFromDisk, settleOnDisk } from '../../files/store';
import { presented } from '../../panel/present';
import { inTransaction } from '../../postgres/transaction';
import { tableOf } from '../../postgres/table';
import { rowsText } from '../../query/list';
import type { Relation, Row } from '../../query/relation';
import { newDocumentId } from '../../write/document-id';
import { insertRows } from '../../write/insert';
import { finish } from '../store';
import { TaskCancelled, type Task, type TaskContext, type TaskRunner } from '../task';
import { openCsv } from './csv';
import { exportQuestion, MOST_ROWS } from './question';

async function ownerOf({ application }: TaskContext, task: Task): Promise<Caller> {
  const caller = await findCaller(application.read, task.userId, application.now());
  // switched off or gone since: nothing is gathered for them
  if (!caller) throw new DomainError('access.refused');
  return caller;
}

/** What was made for the asking is nothing to keep: a signed address would travel with the sheet. */
const columnsOf = ({ sources }: Relation): string[] =>
  [...sources].filter(([, { spec }]) => !spec.isShownOnly).map(([field]) => field);

/** Writes all rows of the selection, as its owner sees them, into one file; answers how many there are. */
async function writeSheet(
  { application, panel, report }: TaskContext,
  task: Task,
  caller: Caller,
  path: string,
): Promise<number> {
  const now = application.now();
  const { resource, selection, sort } = exportQuestion(panel, caller, task.parameters, now);
  const asking = {
    sql: application.read,
    caller: { ...caller, sessionId: '', duty: null },
    language: task.language,
    now,
  };
  const columns = columnsOf(selection.relation);
  const sheet = openCsv(path, columns);
  let count = 0;
  try {
    await application.read.inBatches<Row>(
      rowsText(selection, { sort, first: 0, last: MOST_ROWS }),
      selection.parameters.values,
      async (rows) => {
        count += rows.length;
        if (count > MOST_ROWS) throw new DomainError('task.too-many-rows', { params: { max: MOST_ROWS } });
        await sheet.write(await presented(resource, rows, asking));
        await report(count);
      },
    );
    await sheet.end();
    return count;
  } catch (error) {
    sheet.abort();
    throw error;
  }
}

interface WrittenSheet {
  path: string;
  doneCount: number;
  /** Whose rows they are; null: of every centre. */
  serviceCenter: number | null;
}

/** Keeps the sheet as a private file of the task's owner and ends the task, in one transaction. */
async function keep(
  { application }: TaskContext,
  task: Task,
  { path, doneCount, serviceCenter }: WrittenSheet,
): Promise<void> {
  const { strapi, now } = application;
  const at = now();
  const facts = { mime: 'text/csv', size: (await stat(path)).size, sha256: await sha256Of(path) };
  const name = `${String(task.parameters.resource)}-${at.toISOString().slice(0, 10)}.csv`;
  const key = await settleOnDisk({ ...facts, name, width: null, height: null, path, previewPath: null });
  try {
    await inTransaction(strapi, async (sql) => {
      const documentId = newDocumentId();
      const owner = { ownerKind: 'task', owner: task.documentId, uploadedBy: task.ownerId, serviceCenter };
      const file = { ...facts, ...owner, documentId, key, name, hasPreview: false, uploadedAt: at };
      await insertRows(sql, tableOf(strapi, 'file'), [file], at);
      if (!(await finish(sql, task, { doneCount, file: documentId, at }))) throw new TaskCancelled();
    });
  } catch (error) {
    await removeFromDisk(key);
    throw error;
  }
}

/** Exports a list as it is filtered, as CSV, with the rights that its owner has when it runs. */
export const exportRows: TaskRunner = (context, task) =>
  inIncomingFolder(async (folder) => {
    const path = join(folder, 'export.csv');
    const caller = await ownerOf(context, task);
    const doneCount = await writeSheet(context, task, caller, path);
    await keep(context, task, { path, doneCount, serviceCenter: caller.serviceCenterId });
    return { doneCount };
  });
