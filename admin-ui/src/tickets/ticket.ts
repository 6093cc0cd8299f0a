import type {
  ActorKind,
  Channel,
  ClockKind,
  EventKind,
  Nature,
  Satisfaction,
  Severity,
  TicketState,
  TicketTypeCode,
  Urgency,
  Verb,
} from '@shouwen/domain/contract';
import type { TicketTypeBody } from '@shouwen/domain/definition';
import type { SpanWhy } from '@shouwen/domain/deadline';
import type { FormSpec } from '@shouwen/domain/form';

/** A ticket as `/panel/tickets` answers it; relations are ids, instants ISO texts. */
export interface Ticket {
  id: string;
  version: number;
  number: string;
  type: TicketTypeCode | (string & {});
  nature: Nature;
  title: string;
  description: string;
  channel: Channel;
  /** Words of the centre's own to find it by; absent from what a phone has kept since before they were shown. */
  tags?: string[];
  severity: Severity;
  urgency: Urgency;
  state: TicketState;
  resident: string | null;
  requesterName: string | null;
  requesterPhone: string | null;
  household: string | null;
  building: string | null;
  community: string | null;
  department: string | null;
  firstContact: string | null;
  answerable: string | null;
  assignee: string | null;
  receivedAt: string;
  requestedReplyAt: string | null;
  replyDueAt: string | null;
  repliedAt: string | null;
  invalidNoticeDueAt: string | null;
  resolveDueAt: string | null;
  resolvedAt: string | null;
  closedAt: string | null;
  /** The earliest time of the next call-back after one that reached nobody. */
  nextCallAt: string | null;
  isCallDue: boolean;
  isOverdue: boolean;
  /** The earliest due time that is not yet met; null while none runs. */
  nextDueAt: string | null;
  deadlineNote: string | null;
  returnCount: number;
  satisfaction: Satisfaction | null;
  rating: number | null;
  /** The answers to the type's own form, by item. */
  form: Record<string, unknown>;
  formVersion: number | null;
  createdAt: string;
  updatedAt: string;
  abilities: Verb[];
}

export interface TicketEvent {
  id: string;
  ticket: string;
  at: string;
  actor: string | null;
  actorKind: ActorKind;
  kind: EventKind;
  isPublic: boolean;
  body: string | null;
  changes: Record<string, unknown> | null;
}

export interface TicketType {
  id: string;
  version: number;
  /** One that ships, or one that a manager has added. */
  code: TicketTypeCode | (string & {});
  nameZh: string;
  nameEn: string;
  category: string | null;
  icon: string | null;
  nature: Nature;
  policy: string | null;
  position: number | null;
  isDraft: boolean | null;
  /** The number of the version that new tickets are given; null for a draft that was never published. */
  inForce: number | null;
  body: TicketTypeBody;
}

export interface Clock {
  kind: ClockKind;
  round: number;
  startedAt: string;
  dueAt: string | null;
  metAt: string | null;
  /** The time that the resident named, where there is one. */
  requestedAt: string | null;
  /** Why a due time could not be worked out. */
  note: string | null;
  spans: Span[];
}

/** A stretch of time of a due time's reckoning; `to` is null while a pause lasts. */
export interface Span {
  from: string;
  to: string | null;
  counted: boolean;
  why: SpanWhy;
}

export interface TicketPromiseRequest {
  type?: TicketTypeCode;
  severity?: Severity;
  urgency?: Urgency;
  requestedReplyAt?: string;
}

export interface TicketFormRequest {
  type: string;
  version?: number | null;
  at?: string;
}

/** One version of what a type asks of its own. */
export interface TicketForm {
  type: string;
  version: number;
  items: FormSpec;
}

/** What the desk would promise if the ticket were registered now. */
export interface TicketPromise {
  receivedAt: string;
  replyDueAt: string | null;
  resolveDueAt: string | null;
  deadlineNote: string | null;
  replySpans: Span[];
}
