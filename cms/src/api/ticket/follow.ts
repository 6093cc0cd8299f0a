import type { Core } from '@strapi/strapi';
import type { Clock } from '../../clock/clock';
import { eventRow } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows, type Values } from '../../write/insert';
import type { TicketDraft } from './draft';
import type { PreparedTicket } from './prepare';

export interface StoredTicket {
  id: number;
  documentId: string;
  draft: TicketDraft;
  prepared: PreparedTicket;
}

export const clockValues = (subject: string, clock: Clock): Values => {
  const { id: _stored, ...values } = clock;
  return { ...values, subjectKind: 'ticket', subject };
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

function participantsOf({ id, draft, prepared }: StoredTicket): Values[] {
  const { firstContact, department } = prepared.ticket;
  const since = draft.receivedAt;
  return [
    ...(isNumber(firstContact)
      ? ['first-contact', 'answerable'].map((role) => ({ ticket: id, staff: firstContact, role, since }))
      : []),
    ...(isNumber(department) ? [{ ticket: id, department, role: 'department', since }] : []),
  ];
}

function eventsOf({ documentId, draft }: StoredTicket, now: Date): Values[] {
  const { history, takenDown } = draft;
  const receiver = takenDown ? ({ actor: takenDown.by, actorKind: 'staff' } as const) : {};
  const received = eventRow(
    documentId,
    { kind: 'received', at: draft.receivedAt, isPublic: true, ...receiver },
    takenDown?.at ?? now,
  );
  const replies = (history?.replies ?? []).map((reply) =>
    eventRow(documentId, { kind: 'replied', isPublic: true, ...reply }, now),
  );
  const resolved = history?.resolvedAt
    ? [eventRow(documentId, { kind: 'resolved', at: history.resolvedAt }, now)]
    : [];
  const closed = history?.closedAt
    ? [eventRow(documentId, { kind: 'closed', at: history.closedAt, isPublic: true }, now)]
    : [];
  return [received, ...replies, ...resolved, ...closed];
}

/** Writes what follows a new ticket in the same transaction: its clocks, its first events, who takes part. */
export async function followTickets(
  strapi: Core.Strapi,
  sql: Sql,
  tickets: readonly StoredTicket[],
  now: Date,
): Promise<void> {
  const clocks = tickets.flatMap(({ documentId, prepared }) =>
    prepared.clocks.map((clock) => clockValues(documentId, clock)),
  );
  await insertRows(sql, tableOf(strapi, 'clock'), clocks, now);
  await insertRows(
    sql,
    tableOf(strapi, 'event'),
    tickets.flatMap((ticket) => eventsOf(ticket, now)),
    now,
  );
  await insertRows(sql, tableOf(strapi, 'participant'), tickets.flatMap(participantsOf), now);
}
