import type {
  Channel,
  MajorKind,
  Nature,
  Satisfaction,
  Severity,
  TicketState,
  Urgency,
} from '@shouwen/domain/contract';
import type { ClockNote } from '../../clock/clock';
import type { Sql } from '../../postgres/sql';
import type { Table } from '../../postgres/table';

/** A ticket as the rules read it: attribute names, relations as numeric ids, instants as Dates. */
export interface TicketRow {
  id: number;
  documentId: string;
  number: string;
  type: number;
  typeVersion: number | null;
  policyVersion: number | null;
  calendar: number | null;
  nature: Nature;
  title: string;
  description: string;
  channel: Channel;
  severity: Severity;
  urgency: Urgency;
  majorKind: MajorKind | null;
  state: TicketState;
  stateBeforePause: 'dispatched' | 'in-progress' | null;
  round: number;
  resident: number | null;
  requesterName: string | null;
  requesterPhone: string | null;
  household: number | null;
  building: number | null;
  community: number | null;
  serviceCenter: number;
  department: number | null;
  firstContact: number | null;
  answerable: number | null;
  assignee: number | null;
  resolvedBy: number | null;
  mergedInto: number | null;
  receivedAt: Date;
  requestedReplyAt: Date | null;
  replyDueAt: Date | null;
  repliedAt: Date | null;
  invalidNoticeDueAt: Date | null;
  invalidNoticedAt: Date | null;
  resolveDueAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
  nextCallAt: Date | null;
  deadlineNote: ClockNote | null;
  tags: string[] | null;
  returnCount: number;
  satisfaction: Satisfaction | null;
  rating: number | null;
  form: Record<string, unknown> | null;
  formVersion: number | null;
  version: number;
  isImported: boolean;
  importKey: string | null;
}

export type TicketPatch = Partial<
  Omit<TicketRow, 'id' | 'documentId' | 'number' | 'receivedAt' | 'firstContact' | 'serviceCenter'>
>;

const selectAll = (table: Table): string =>
  [...table.columns.values()].map((column) => `"${column.name}" AS "${column.attribute}"`).join(', ');

/** Takes the row for this transaction: whoever comes second waits and then sees what the first has done. */
export async function lockTicket(sql: Sql, table: Table, documentId: string): Promise<TicketRow | undefined> {
  const [row] = await sql.query<TicketRow>(
    `SELECT ${selectAll(table)} FROM tickets WHERE document_id = $1 FOR UPDATE`,
    [documentId],
  );
  return row;
}

/** Takes many rows at once, in the order of their ids, so that two that do so never wait for each other in a ring. */
export function lockTickets(sql: Sql, table: Table, ids: readonly number[]): Promise<TicketRow[]> {
  return sql.query<TicketRow>(
    `SELECT ${selectAll(table)} FROM tickets WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
}

export async function lockTicketById(sql: Sql, table: Table, id: number): Promise<TicketRow | undefined> {
  const [row] = await sql.query<TicketRow>(
    `SELECT ${selectAll(table)} FROM tickets WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}
