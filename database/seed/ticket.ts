import type { CallbackOutcome, Channel, DepartmentCode, MajorKind, Nature, Severity, TicketTypeCode, Urgency, Verb } from '@shouwen/domain/contract';

/** One act on a ticket; people and departments by the seed's keys. */
export interface SeedStep {
  at: Date;
  verb: Verb;
  by: string;
  /** The words of the act, whatever the verb calls them: feedback, body, reason, note or remark. */
  words?: string;
  department?: DepartmentCode;
  assignee?: string;
  to?: string;
  /** The key of the ticket that goes on. */
  into?: string;
  until?: Date;
  outcome?: CallbackOutcome;
  rating?: number;
}

/** A request as it was received, and what was done with it. */
export interface SeedTicket {
  key: string;
  center: string;
  type: TicketTypeCode;
  nature?: Nature;
  description: string;
  /** `YG/YGHY/3-2-501`; null where the place is nobody's home. */
  home: string | null;
  /** The community, `YG/YGHY`, of a matter in its common parts. */
  community: string;
  /** Null: nobody is to be called back (a patrol, an anonymous note). */
  resident: { id: number; name: string; phone: string } | null;
  channel: Channel;
  severity: Severity;
  urgency: Urgency;
  majorKind: MajorKind | null;
  requestedReplyAt: Date | null;
  tags: readonly string[];
  firstContact: string;
  receivedAt: Date;
  steps: readonly SeedStep[];
}

/** A home as the stories need it. */
export interface SeedHome {
  key: string;
  community: string;
  /** `YG` */
  center: string;
  code: string;
  butler: string | null;
  callers: readonly { id: number; name: string; phone: string }[];
}
