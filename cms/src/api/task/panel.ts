import { staffRoles, taskFields, type TaskAbility } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../access/caller';
import { inCentre } from '../../access/scope';
import { declare, type Created, type Present, type WriteContext } from '../../panel/declaration';
import type { Input } from '../../panel/input';
import type { Row } from '../../query/relation';
import { tableOf } from '../../postgres/table';
import { exportQuestion } from '../../tasks/export/question';
import { checkImport } from '../../tasks/import/queue';
import { insertRows } from '../../write/insert';
import { broughtTickets, mayUndo } from './undo/able';

/** Queues a task; what it cannot do is refused now, in the words of a list. */
async function create(context: WriteContext, input: Input): Promise<Created> {
  const { strapi, sql, panel, caller, language, now } = context;
  const asked = input.parameters as Input;
  const parameters = input.kind === 'import' ? await checkImport(context, asked) : asked;
  if (input.kind !== 'import') exportQuestion(panel, caller, asked, now);
  const { staffId: owner, serviceCenterId: serviceCenter } = caller;
  const row = { kind: input.kind, state: 'queued', doneCount: 0, parameters, language, owner, serviceCenter };
  const [made] = await insertRows(sql, tableOf(strapi, 'task'), [row], now);
  if (!made) throw new DomainError('server.error');
  return { id: made.documentId };
}

/** Cancels what is not done yet, and takes away a result that is. */
async function remove({ sql, caller, now }: WriteContext, id: string): Promise<void> {
  const [task] = await sql.query<{ owner: number }>(
    'SELECT owner_id AS owner FROM tasks WHERE document_id = $1',
    [id],
  );
  if (task?.owner !== caller.staffId) throw new DomainError('access.refused');
  await sql.query(
    `UPDATE stored_files SET deleted_at = $2 WHERE owner_kind = 'task' AND owner = $1 AND deleted_at IS NULL`,
    [id, now],
  );
  // a runner notices with its next report
  await sql.query(
    `UPDATE tasks SET file = NULL, expires_at = NULL, ended_at = COALESCE(ended_at, $2),
            state = CASE WHEN state IN ('queued', 'running') THEN 'cancelled' ELSE state END WHERE document_id = $1`,
    [id, now],
  );
}

const isMine = (row: Row, { staff }: Caller): boolean => row.owner === staff;

/** What its owner may do with a task now. An import is not asked for again: its file is gone after a day. */
function ownAbilities({ kind, state, file }: Row): TaskAbility[] {
  if (state === 'queued' || state === 'running') return ['cancel'];
  return [
    ...(file === null ? [] : (['download', 'remove'] as const)),
    ...(kind === 'export' ? (['again'] as const) : []),
  ];
}

/** What the caller may do with a task now; what an import brought is taken back by whoever may, not by its owner alone. */
function abilitiesOf(row: Row, caller: Caller): TaskAbility[] {
  const own = isMine(row, caller) ? ownAbilities(row) : [];
  return broughtTickets(row) && mayUndo(caller) ? [...own, 'undo'] : own;
}

const present: Present = (rows, { caller }) =>
  Promise.resolve(rows.map((row) => ({ ...row, abilities: abilitiesOf(row, caller) })));

export const tasks = declare({
  resource: 'tasks',
  type: 'task',
  fields: taskFields,
  anchor: inCentre('t.service_center_id', { own: (me) => `t.owner_id = ${me.staff}` }),
  // a filter may hold a phone number that the reader sees masked
  guards: {
    parameters: {
      maskedFor: staffRoles,
      mask: (parameters) => ({ resource: (parameters as Input).resource }),
      reveals: isMine,
    },
    // its reasons quote the file
    report: {
      maskedFor: staffRoles,
      mask: (report) => ({ ...(report as Input), reasons: [] }),
      reveals: isMine,
    },
  },
  overrides: {
    file: { sql: 't.file' },
    fileName: { sql: `t.parameters ->> 'fileName'` },
    isDryRun: {
      sql: `CASE t.kind WHEN 'import' THEN COALESCE((t.parameters ->> 'isDryRun')::boolean, false) END`,
    },
    abilities: { sql: `'[]'::jsonb` },
  },
  present,
  create,
  remove,
});
