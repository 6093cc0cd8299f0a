import { staffRoles } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { may } from '../../../access/matrix';
import { actOf, recordAudit } from '../../../audit/record';
import type { Call } from '../../../panel/call';
import { recordOf } from '../../../panel/description';
import { readRecord, readRow } from '../../../panel/read';
import type { Route } from '../../../panel/router';
import { write } from '../../../panel/write';
import type { Sql } from '../../../postgres/sql';
import { broughtTickets, mayUndo } from './able';

/** The database refuses while anything refers to one of the tickets, and says how many (30-immutable.sql). */
function inWords(error: unknown): unknown {
  const { constraint, detail } = error as { constraint?: unknown; detail?: unknown };
  if (constraint !== 'import_untouched') return error;
  return new DomainError('import.touched-since', { params: { count: Number(detail) } });
}

async function deleteTickets(sql: Sql, id: string, now: Date): Promise<number> {
  const text = 'SELECT shouwen_undo_import($1, $2) AS count';
  try {
    const [undone] = await sql.query<{ count: number }>(text, [id, now]);
    return undone?.count ?? 0;
  } catch (error) {
    throw inWords(error);
  }
}

async function takeBack(sql: Sql, { caller, origin, now }: Call, id: string): Promise<void> {
  const tickets = await deleteTickets(sql, id, now);
  await sql.query('UPDATE tasks SET undone_at = $2 WHERE document_id = $1', [id, now]);
  const entry = { ...actOf(caller, origin), kind: 'deleted', resource: 'imports', record: id } as const;
  await recordAudit(sql, [{ ...entry, changes: { tickets } }], now);
}

/**
 * `POST /panel/tasks/:id/actions/undo`: takes back all that an import brought, in one transaction, while nothing refers to
 * it. Departments, a calendar and a centre that it made stay: others may use them by now.
 */
export const undoImport: Route = {
  method: 'POST',
  pattern: ['tasks', ':id', 'actions', 'undo'],
  describe: {
    summary: 'Take back all that an import brought',
    labels: { 'zh-CN': '撤回导入', en: 'Take an import back' },
    detail: 'All of it or nothing, and only while nobody has worked on one of its tickets. Answers the task.',
    answer: recordOf('task'),
    takesKey: true,
    who: { roles: staffRoles.filter((role) => may(role, 'imports', 'delete')) },
    refusals: ['record.not-found', 'import.not-undoable', 'import.undone-already', 'import.touched-since'],
  },
  async handle(application, panel, call) {
    const [, id = ''] = call.path;
    const resource = panel.get('tasks');
    if (!resource) throw new DomainError('query.unknown-resource');
    return write(application, call, async (sql) => {
      await readRow(resource, id, sql, call);
      if (!mayUndo(call.caller)) throw new DomainError('access.refused');
      await sql.query('SELECT 1 FROM tasks WHERE document_id = $1 FOR UPDATE', [id]);
      const task = await readRow(resource, id, sql, call);
      if (task.undoneAt !== null) throw new DomainError('import.undone-already');
      if (!broughtTickets(task)) throw new DomainError('import.not-undoable');
      await takeBack(sql, call, id);
      return { status: 200, body: await readRecord(resource, id, sql, call) };
    });
  },
};
