import { localDate } from '@shouwen/domain/calendar';
import type { Language } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { resourceNames } from '@shouwen/domain/messages';
import { join } from 'node:path';
import { findCaller, type Caller } from '../../access/caller';
import { inTaskFolder } from '../../files/incoming';
import type { Sql } from '../../postgres/sql';
import type { Task, TaskContext, TaskRunner } from '../task';
import { headOf } from './columns';
import { openCsv } from './csv';
import { gather } from './gather';
import { keep } from './keep';
import { exportQuestion, type ExportQuestion } from './question';
import type { SheetFile } from './sheet';
import { openXlsx } from './xlsx/open';

const DEFAULT_ZONE = 'Asia/Shanghai';
const CUT_SIGNS: Readonly<Record<Language, string>> = {
  'zh-CN': '……（超出表格单元格的上限，后面的内容已略去）',
  en: ' … (cut here: a cell of a sheet takes no more)',
};

async function ownerOf({ application }: TaskContext, task: Task): Promise<Caller> {
  const caller = await findCaller(application.read, task.userId, application.now());
  // switched off or gone since: nothing is gathered for them
  if (!caller) throw new DomainError('access.refused');
  return caller;
}

/** The clock of the caller's centre. */
async function zoneOf(sql: Sql, { serviceCenterId }: Caller): Promise<string> {
  const [found] = await sql.query<{ zone: string | null }>(
    'SELECT k.time_zone AS zone FROM service_centers c JOIN calendars k ON k.id = c.calendar_id WHERE c.id = $1',
    [serviceCenterId],
  );
  return found?.zone ?? DEFAULT_ZONE;
}

function openSheet(path: string, { columns, format, name, wording }: ExportQuestion, task: Task): SheetFile {
  const { language } = task;
  const heads = columns.map((column) => headOf(column, name, wording === 'words' ? language : null));
  if (format === 'csv') return openCsv(path, heads);
  return openXlsx(path, { title: resourceNames[language][name], heads, cutSign: CUT_SIGNS[language] });
}

/** `工单-2026-11-26.xlsx`, or by its address for machines. */
function fileName({ name, format, wording }: ExportQuestion, { language }: Task, on: string): string {
  return `${wording === 'words' ? resourceNames[language][name] : name}-${on}.${format}`;
}

/** Exports a list as it is filtered, as a sheet, with the rights that its owner has when it runs. */
export const exportRows: TaskRunner = (context, task) =>
  inTaskFolder(task.documentId, async (folder) => {
    const { panel, application } = context;
    const now = application.now();
    const caller = await ownerOf(context, task);
    const question = exportQuestion(panel, caller, task.parameters, now);
    const timeZone = await zoneOf(application.read, caller);
    const path = join(folder, `export.${question.format}`);
    const sheet = openSheet(path, question, task);
    try {
      const doneCount = await gather(context, task, { question, sheet, caller, now, timeZone });
      const name = fileName(question, task, localDate(now.getTime(), timeZone));
      await keep(context, task, { path, name, doneCount, caller, question });
      return { doneCount };
    } catch (error) {
      sheet.abort();
      throw error;
    }
  });
