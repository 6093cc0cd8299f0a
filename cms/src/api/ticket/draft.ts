import type { Channel, MajorKind, Nature, Severity, TicketState, Urgency } from '@shouwen/domain/contract';

/** What is already known of a ticket that happened before it came here (an import, the demo). */
export interface History {
  state: TicketState;
  replies?: readonly { at: Date; body: string | null; actor?: number | null }[];
  resolvedAt?: Date | null;
  closedAt?: Date | null;
  /** The due times that were promised elsewhere; they stand instead of the policy's. */
  promisedReplyAt?: Date | null;
  promisedResolveAt?: Date | null;
}

/** A ticket to be registered: relations are numeric ids of records in the ticket's own centre. */
export interface TicketDraft {
  type: number;
  serviceCenter: number;
  description: string;
  receivedAt: Date;
  title?: string | null;
  nature?: Nature | null;
  channel?: Channel | null;
  severity?: Severity | null;
  urgency?: Urgency | null;
  majorKind?: MajorKind | null;
  resident?: number | null;
  requesterName?: string | null;
  requesterPhone?: string | null;
  household?: number | null;
  building?: number | null;
  community?: number | null;
  department?: number | null;
  firstContact?: number | null;
  /** The calendar it runs on, where that is neither the policy's nor the centre's (an import says so). */
  calendar?: number | null;
  requestedReplyAt?: Date | null;
  tags?: readonly string[] | null;
  form?: Record<string, unknown> | null;
  /** The centre's own reference of the source; the same key is never imported twice. */
  importKey?: string | null;
  isImported?: boolean;
  /** The documentId of the task that brought it, where one did. */
  importTask?: string | null;
  history?: History;
  /** Who took it down and when, where that is neither the present actor nor now (the demo's past). */
  takenDown?: { by: number; at: Date };
}
