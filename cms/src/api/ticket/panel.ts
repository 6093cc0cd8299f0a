import { ticketFields, type TicketState } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { maskPhone } from '@shouwen/domain/privacy';
import { isOpen } from '@shouwen/domain/ticket';
import type { Caller } from '../../access/caller';
import { needNotCall } from '../../access/matrix';
import { ticketsAs } from '../../access/reach';
import { foundationsOf } from '../../definition/foundations';
import { declare, type Created, type WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import type { Row } from '../../query/relation';
import { applyEffect } from './apply';
import { changeEffect } from './change';
import type { TicketDraft } from './draft';
import { relocated } from './places';
import { presentTickets } from './present';
import { resolved } from './references';
import { registerTickets } from './register';
import { requesterOf } from './requester';
import { lockTicket, type TicketPatch } from './row';

function withInstants(input: Input): Input {
  const { requestedReplyAt } = input;
  if (requestedReplyAt === undefined) return input;
  return {
    ...input,
    requestedReplyAt: typeof requestedReplyAt === 'string' ? new Date(requestedReplyAt) : null,
  };
}

async function create({ strapi, sql, caller, now }: WriteContext, input: Input): Promise<Created> {
  const { serviceCenterId: serviceCenter, staffId: firstContact } = caller;
  if (serviceCenter === null) throw new DomainError('access.refused');
  const told = withInstants(await resolved(sql, input, serviceCenter)) as Partial<TicketDraft>;
  const { type, description } = told;
  if (type === undefined || description === undefined) throw problem('input.required', 'type');
  const draft = { ...told, type, description, serviceCenter, firstContact, receivedAt: now };
  const [stored] = await registerTickets(strapi, sql, [await requesterOf(sql, draft)], now);
  if (!stored) throw new DomainError('server.error');
  return { id: stored.documentId };
}

async function update(
  { strapi, sql, now, present }: WriteContext,
  id: string,
  changes: Input,
): Promise<void> {
  const ticket = await lockTicket(sql, tableOf(strapi, 'ticket'), id);
  if (!ticket) throw new DomainError('record.not-found');
  const told = withInstants(await resolved(sql, changes, ticket.serviceCenter)) as TicketPatch;
  const patch = await relocated(sql, told);
  const effect = changeEffect(ticket, patch, { before: present ?? {}, changes }, await foundationsOf(sql));
  await applyEffect({ strapi, sql, now }, ticket, effect);
}

const maskNumber = (phone: unknown): unknown => (typeof phone === 'string' ? maskPhone(phone) : phone);

/** Whoever has the work in hand may have to call: "I stand at your door". */
const isAtWorkOn = (row: Row, { staffId }: Caller): boolean =>
  row._assignee === staffId && isOpen(row.state as TicketState);

const IS_OVERDUE = `(t.state IN ('new', 'dispatched', 'in-progress') AND (
  COALESCE(t.replied_at IS NULL AND t.reply_due_at < :now, false) OR COALESCE(t.resolved_at IS NULL AND t.resolve_due_at < :now, false)))`;

/** Who was not reached is called again in another half-day; everybody else at once. */
const IS_CALL_DUE = `(t.state = 'resolved' AND COALESCE(t.next_call_at <= :now, true))`;
// the index tickets_by_next_due is over this very expression (database/constraints/20-indexes.sql)
const NEXT_DUE_AT = `(CASE WHEN t.state IN ('new', 'dispatched', 'in-progress') THEN LEAST(
  CASE WHEN t.replied_at IS NULL THEN t.reply_due_at END, CASE WHEN t.resolved_at IS NULL THEN t.resolve_due_at END) END)`;

export const tickets = declare({
  resource: 'tickets',
  type: 'ticket',
  fields: ticketFields,
  refusals: ['ticket', 'form'],
  anchor: ticketsAs('t'),
  guards: { requesterPhone: { maskedFor: needNotCall, mask: maskNumber, reveals: isAtWorkOn } },
  hasTimeline: true,
  search: ['number', 'title', 'description', 'requesterName', 'requesterPhone'],
  searchIndexes: [['number', 'title', 'description', 'requesterName'], ['requesterPhone']],
  overrides: {
    type: { codeOf: { attribute: 'type', table: 'ticket_types', column: 'code' } },
    receivedAt: { isInOrder: true },
    isOverdue: { sql: IS_OVERDUE },
    isCallDue: { sql: IS_CALL_DUE },
    nextDueAt: { sql: NEXT_DUE_AT },
    // answered in words, compared by its code
    deadlineNote: { sql: 't.deadline_note', compare: `t.deadline_note->>'code'` },
    importTask: { sql: 't.import_task' },
    abilities: { sql: `'[]'::jsonb` },
  },
  hidden: {
    _id: 't.id',
    _policyVersion: 't.policy_version_id',
    _resolvedBy: 't.resolved_by_id',
    _invalidNoticedAt: 't.invalid_noticed_at',
    _assignee: 't.assignee_id',
    _department: 't.department_id',
    _firstContact: 't.first_contact_id',
    _answerable: 't.answerable_id',
  },
  onlyAtCreation: ['department'],
  present: presentTickets,
  create,
  update,
});
