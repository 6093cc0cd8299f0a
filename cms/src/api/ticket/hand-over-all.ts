import { openStates } from '@shouwen/domain/ticket';
import { eventRow } from '../../event/record';
import type { WriteContext } from '../../panel/declaration';
import { problem } from '../../panel/input';
import { documentIds } from '../../postgres/document-ids';
import { tableOf } from '../../postgres/table';
import { newDocumentId } from '../../write/document-id';
import { insertRows } from '../../write/insert';
import { updateRows } from '../../write/update';
import { participantsOf } from './outcome';
import { lockTickets, type TicketPatch, type TicketRow } from './row';

/** Until its call-back is done or its reason is told, a ticket has somebody who answers, and may come back to whoever had it in hand. */
const UNDONE = [...openStates, 'resolved', 'invalid'] as const;

/** Whose tickets, by numeric id, and of which centre. */
interface Holder {
  from: number;
  centre: number | null;
}

export interface HandOver extends Holder {
  /** Numeric ids of staff. */
  answerable: number;
  assignee: { id: number; department: number | null };
  reason: string;
}

const HELD = `t.service_center_id = $3 AND
  t.state = ANY($2) AND (t.assignee_id = $1 OR t.answerable_id = $1)`;

const held = ({ from, centre }: Holder) => [from, UNDONE, centre];

/** Whether tickets wait on a person: to be done by them, or answered for. */
export async function isWaitedFor({ sql }: WriteContext, holder: Holder): Promise<boolean> {
  return (await sql.query(`SELECT 1 FROM tickets t WHERE ${HELD} LIMIT 1`, held(holder))).length > 0;
}

async function ticketsOf({ strapi, sql }: WriteContext, holder: Holder): Promise<TicketRow[]> {
  const rows = await sql.query<{ id: number }>(`SELECT t.id FROM tickets t WHERE ${HELD}`, held(holder));
  return lockTickets(
    sql,
    tableOf(strapi, 'ticket'),
    rows.map(({ id }) => id),
  );
}

/** What changes in one ticket; nothing where somebody else took it over meanwhile. */
function patchOf(ticket: TicketRow, { from, answerable, assignee }: HandOver): TicketPatch {
  return {
    ...(ticket.answerable === from ? { answerable } : {}),
    ...(ticket.assignee === from ? { assignee: assignee.id } : {}),
  };
}

function requireDepartment(ticket: TicketRow, patch: TicketPatch, { assignee }: HandOver): void {
  if (patch.assignee !== undefined && ticket.department !== null && ticket.department !== assignee.department)
    throw problem('ticket.person-not-in-department', 'assignedTo');
}

/**
 * Moves all that a person answers for or has in hand, in one act and by one statement a table. States and clocks
 * stay as they are: the resident was promised the same time whoever works on it.
 */
export async function handOverTickets(context: WriteContext, handOver: HandOver): Promise<number> {
  const { strapi, sql, now } = context;
  const moved = (await ticketsOf(context, handOver))
    .map((ticket) => ({ ticket, patch: patchOf(ticket, handOver) }))
    .filter(({ patch }) => Object.keys(patch).length > 0);
  for (const { ticket, patch } of moved) requireDepartment(ticket, patch, handOver);
  await updateRows(
    sql,
    tableOf(strapi, 'ticket'),
    moved.map(({ ticket, patch }) => ({
      id: ticket.id,
      answerable: patch.answerable ?? ticket.answerable,
      assignee: patch.assignee ?? ticket.assignee,
      updatedAt: now,
    })),
  );
  const ids = await documentIds(sql, 'staff_members', [handOver.answerable, handOver.assignee.id]);
  const events = moved.map(({ ticket, patch }) => {
    const changes = Object.fromEntries(
      Object.entries(patch).map(([name, id]) => [name, ids.get(Number(id))]),
    );
    return eventRow(ticket.documentId, { kind: 'handed-over', body: handOver.reason, changes }, now);
  });
  await insertRows(sql, tableOf(strapi, 'event'), events, now);
  await rememberParticipants(context, moved);
  return moved.length;
}

async function rememberParticipants(
  { sql, now }: WriteContext,
  moved: readonly { ticket: TicketRow; patch: TicketPatch }[],
): Promise<void> {
  const named = moved.flatMap(({ ticket, patch }) =>
    participantsOf(patch).map(({ staff, role }) => ({
      document_id: newDocumentId(),
      ticket_id: ticket.id,
      staff_id: staff,
      role,
    })),
  );
  await sql.query(
    `INSERT INTO participants (document_id, ticket_id, staff_id, role, since)
     SELECT r.document_id, r.ticket_id, r.staff_id, r.role, $2 FROM jsonb_to_recordset($1::jsonb) AS r(document_id text, ticket_id int, staff_id int, role text)
     ON CONFLICT (ticket_id, role, staff_id, department_id) DO NOTHING`,
    [JSON.stringify(named), now],
  );
}
