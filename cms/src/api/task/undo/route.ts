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

/**
 * Refuses while anything refers to one of the tickets, and says how many, and where they are another centre's; the
 * database asks again when it deletes.
 */
async function requireUntouched(sql: Sql, id: string): Promise<void> {
  await sql.query('SELECT 1 FROM tickets WHERE import_task = $1 ORDER BY id FOR UPDATE', [id]);
  const [found] = await sql.query<{ count: number }>('SELECT shouwen_touched_of_import($1) AS count', [id]);
  const count = found?.count ?? 0;
  if (count > 0) throw new DomainError('import.touched-since', { params: { count } });
  const [where] = await sql.query<{ isElsewhere: boolean }>(
    'SELECT shouwen_import_is_elsewhere($1) AS "isElsewhere"',
    [id],
  );
  if (where?.isElsewhere) throw new DomainError('import.not-undoable');
}

async function takeBack(sql: Sql, { caller, origin, now }: Call, id: string): Promise<void> {
  await requireUntouched(sql, id);
  const [undone] = await sql.query<{ count: number }>('SELECT shouwen_undo_import($1, $2) AS count', [
    id,
    now,
  ]);
  await sql.query('UPDATE tasks SET undone_at = $2 WHERE document_id = $1', [id, now]);
  const entry = { ...actOf(caller, origin), kind: 'deleted', resource: 'imports', record: id } as const;
  await recordAudit(sql, [{ ...entry, changes: { tickets: undone?.count ?? 0 } }], now);
}

/**
 * `POST /panel/tasks/:id/actions/undo`: takes back all that an import brought, in one transaction, while nothing refers to
 * it, with the departments that it made and nobody uses; a calendar and a centre stay.
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
