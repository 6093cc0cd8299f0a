import type { Desk } from './desk';
import { eventually } from './eventually';
import type { Answer, Person } from './person';
import type { Sent } from './uploads';

export interface ImportTask {
  id: string;
  state: string;
  stage: string | null;
  doneCount: number;
  totalCount: number | null;
  problem: string | null;
  file: string | null;
  fileName: string | null;
  isDryRun: boolean | null;
  owner: string;
  undoneAt: string | null;
  abilities: string[];
  report: {
    rows: number;
    imported: number;
    present: number;
    bad: number;
    reasons: { row: number; column: string | null; value: string | null; code: string; reason: string }[];
    made: { kind: string; name: string }[];
  } | null;
}

export interface ImportLook {
  encoding: string;
  separator: string;
  rows: number;
  columns: { name: string; samples: string[]; why: string | null }[];
  mapping: { key: string[]; timeZone: string; fields: Record<string, Record<string, unknown>> };
  origin: string;
  times: Record<string, { format: string | null; at: string }[]>;
  values: Record<string, { found: { value: string; count: number }[] | null }>;
  tickets: { row: number; ticket: Record<string, unknown> | null; reasons: { code: string }[] }[];
  problems: { code: string; message: string }[];
}

export function sendTable(
  person: Person,
  { name, content }: Sent,
): Promise<Answer<{ id: string; name: string }>> {
  const form = new FormData();
  form.append('file', new Blob([content as BlobPart]), name);
  return person.post('import-files', form);
}

/** Uploads a table and insists. */
export async function tableOf(person: Person, file: Sent): Promise<string> {
  const { status, body } = await sendTable(person, file);
  if (status !== 201) throw new Error(`The table was refused: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

export const lookAt = (person: Person, file: string, mapping?: object): Promise<Answer<ImportLook>> =>
  person.post<ImportLook>('import-looks', mapping ? { file, mapping } : { file });

export const queueImport = (
  person: Person,
  file: string,
  mapping: object,
  isDryRun = false,
): Promise<Answer<ImportTask>> =>
  person.post<ImportTask>('tasks', {
    kind: 'import',
    parameters: { resource: 'tickets', file, mapping, isDryRun },
  });

export const endedTask = (person: Person, id: string): Promise<ImportTask> =>
  eventually(async () => {
    const { body } = await person.get<ImportTask>(`tasks/${id}`);
    return ['queued', 'running'].includes(body.state) ? undefined : body;
  }, 60_000);

/** Imports a table to its end with the mapping that the server proposes, or with one's own. */
export async function imported(
  person: Person,
  file: Sent,
  { mapping, isDryRun = false }: { mapping?: object; isDryRun?: boolean } = {},
): Promise<ImportTask> {
  const id = await tableOf(person, file);
  const chosen = mapping ?? (await lookAt(person, id)).body.mapping;
  const { status, body } = await queueImport(person, id, chosen, isDryRun);
  if (status !== 201) throw new Error(`The import was refused: ${status} ${JSON.stringify(body)}`);
  return endedTask(person, body.id);
}

/** A file of that many requests, as a front desk keeps them. */
export function manyRows(count: number, prefix = 'N'): string {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `${prefix}${at},2025/3/${(at % 28) + 1} 9:0${at % 10}:00,报修,电话,1381234${String(at % 10_000).padStart(4, '0')},第${at}号水管漏水`,
  );
  return `编号,受理时间,类型,渠道,电话,内容\n${rows.join('\n')}\n`;
}

/** What an import must leave as it was when it comes to nothing. */
export async function untouched<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  const counts = async () => ({
    ...(
      await desk.database.query<object>(
        `SELECT (SELECT count(*) FROM tickets) AS tickets, (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM clocks) AS clocks,
              (SELECT count(*) FROM participants) AS participants, (SELECT count(*) FROM departments) AS departments,
              (SELECT sum(last) FROM ticket_counters) AS numbers`,
      )
    )[0],
  });
  const before = await counts();
  const answer = await work();
  expect(await counts()).toEqual(before);
  return answer;
}
