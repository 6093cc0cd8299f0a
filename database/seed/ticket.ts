import type {
  CallbackOutcome,
  Channel,
  DepartmentCode,
  MajorKind,
  Severity,
  TicketTypeCode,
  Urgency,
  Verb,
} from '@shouwen/domain/contract';

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
  outcome?: CallbackOutcome;
  rating?: number;
}

export interface SeedCaller {
  id: number;
  name: string;
  phone: string;
}

/** A home as the stories need it. */
export interface SeedHome {
  /** `YG/YGHY/3-2-501` */
  key: string;
  /** `YG` */
  center: string;
  code: string;
  butler: string | null;
  callers: readonly SeedCaller[];
}

/** A request as it was received, and what was done with it. */
export interface SeedTicket {
  key: string;
  center: string;
  type: TicketTypeCode;
  description: string;
  /** The key of the home that it came from or is about. */
  home: string;
  /** A matter found on rounds is the building's, not the home's. */
  isOfBuilding: boolean;
  /** Null: nobody is to be called back (a round, a slip in the opinion box). */
  caller: SeedCaller | null;
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
