import type { Core } from '@strapi/strapi';
import type { TicketState } from '@shouwen/domain/contract';
import type { Caller } from '../../access/caller';
import { rightOf } from '../../access/matrix';
import { Me } from '../../access/scope';
import { eventRow } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { Parameters } from '../../query/parameters';
import { insertRows } from '../../write/insert';
import { tickets } from '../ticket/panel';

export interface OwningTicket {
  documentId: string;
  serviceCenter: number;
  state: TicketState;
}

/** The ticket of this id, if it is in the caller's scope; held as it stands until the transaction ends. */
export async function ticketInSight(sql: Sql, caller: Caller, id: string): Promise<OwningTicket | undefined> {
  const right = rightOf(caller.role, 'tickets');
  if (!right) return undefined;
  const parameters = new Parameters();
  const scope = tickets.anchor(right.scopes, new Me(caller, parameters));
  const [ticket] = await sql.query<OwningTicket>(
    `SELECT t.document_id AS "documentId", t.service_center_id AS "serviceCenter", t.state
       FROM tickets t WHERE t.document_id = ${parameters.add(id)} AND ${scope} FOR SHARE OF t`,
    parameters.values,
  );
  return ticket;
}

/** What became of attachments, by their names; a mark says what the pictures show. */
export type AttachmentNews =
  | { added: readonly string[] }
  | { removed: readonly string[] }
  | { marked: readonly string[]; phase: unknown };

/** Says on the ticket's timeline which attachments came, went or were marked. */
export async function attachTo(
  { strapi, sql, now }: { strapi: Core.Strapi; sql: Sql; now: Date },
  ticket: { documentId: string },
  attachments: AttachmentNews,
): Promise<void> {
  const happening = { kind: 'changed', changes: { attachments } } as const;
  await insertRows(sql, tableOf(strapi, 'event'), [eventRow(ticket.documentId, happening, now)], now);
}
