import type { CallbackRule, ClockKind, EventKind } from '@shouwen/domain/contract';
import { halfDay } from '@shouwen/domain/calendar';
import { prepareTicket } from '../../cms/src/api/ticket/prepare';
import type { TicketDraft } from '../../cms/src/api/ticket/draft';
import { isRunning, type Clock, type ClockSubject } from '../../cms/src/clock/clock';
import { withDue } from '../../cms/src/clock/due';
import { mirrored } from '../../cms/src/clock/mirror';
import { startClocks } from '../../cms/src/clock/start';
import type { Foundations } from '../../cms/src/definition/foundations';
import type { Cast } from './cast';
import type { Row } from './copy';
import type { Ref } from './tables';

const ZONE = 'Asia/Shanghai';

type OwnPause = {
  subjectKind: 'ticket';
  subject: string;
  startedAt: Date;
  endedAt: Date | null;
  reason: string;
  startedBy: number;
};

type Participant = {
  ticket: number;
  staff: number | null;
  department: number | null;
  role: 'first-contact' | 'answerable' | 'assignee' | 'department';
  since: Date;
};

interface Told {
  actor: Ref;
  body?: string | null;
  isPublic?: boolean;
  changes?: Row | null;
}

/** One ticket from its receipt on, in memory: the due times are the server's own, the acts a short copy of its verbs. */
export class Life {
  readonly ticket: Record<string, unknown>;
  readonly events: (Row & { at: Date })[] = [];
  readonly pauses: OwnPause[] = [];
  readonly callbacks: (Row & { calledAt: Date })[] = [];
  readonly participants: Participant[] = [];
  readonly callbackRule: CallbackRule;
  clocks: Clock[];
  round = 1;

  constructor(
    readonly ref: Ref,
    readonly cast: Cast,
    draft: TicketDraft,
    private readonly foundations: Foundations,
  ) {
    const { ticket, clocks } = prepareTicket(draft, foundations);
    this.ticket = ticket;
    this.clocks = clocks;
    const type = foundations.typeVersions.get(Number(ticket.typeVersion));
    this.callbackRule = type?.body.callback ?? 'always';
    const { department } = ticket;
    this.joins('first-contact', { staff: cast.clerk.id }, draft.receivedAt);
    this.joins('answerable', { staff: cast.clerk.id }, draft.receivedAt);
    if (typeof department === 'number') this.joins('department', { department }, draft.receivedAt);
    this.tells('received', draft.receivedAt, { actor: cast.clerk, isPublic: true });
  }

  tells(kind: EventKind, at: Date, { actor, body = null, isPublic = false, changes = null }: Told): void {
    const subject = this.ref.documentId;
    const actorKind = 'staff';
    this.events.push({
      subjectKind: 'ticket',
      subject,
      at,
      actor: actor.id,
      actorKind,
      kind,
      isPublic,
      body,
      changes,
    });
  }

  joins(
    role: Participant['role'],
    { staff = null, department = null }: { staff?: number | null; department?: number | null },
    since: Date,
  ): void {
    const isKnown = this.participants.some(
      (each) => each.role === role && each.staff === staff && each.department === department,
    );
    if (!isKnown) this.participants.push({ ticket: this.ref.id, staff, department, role, since });
  }

  /** Running clocks of these kinds are met at an instant, or end without being met. */
  stops(kinds: readonly ClockKind[], stopped: { metAt: Date } | { endedAt: Date }): void {
    this.clocks = this.clocks.map((clock) =>
      kinds.includes(clock.kind) && isRunning(clock) ? { ...clock, ...stopped } : clock,
    );
  }

  /** Running clocks under the pauses as they are now. */
  retimes(): void {
    this.clocks = this.clocks.map((clock) =>
      isRunning(clock) ? withDue(clock, this.pauses, this.foundations) : clock,
    );
  }

  starts(kinds: readonly ClockKind[], startedAt: Date): void {
    const subject = this.ticket as unknown as ClockSubject;
    this.clocks.push(...startClocks(kinds, subject, { round: this.round, startedAt }, this.foundations));
  }

  calls(at: Date, outcome: 'satisfied' | 'unsatisfied', rating: number, remark: string | null): void {
    const attempt = this.callbacks.filter(({ round }) => round === this.round).length + 1;
    const made = { outcome, rating, remark, calledBy: this.cast.clerk.id, calledAt: at };
    const nth = { ticket: this.ref.id, round: this.round, attempt, halfDay: halfDay(at.getTime(), ZONE) };
    this.callbacks.push({ ...made, ...nth, version: 1 });
    Object.assign(this.ticket, { satisfaction: outcome, rating });
    this.tells('called-back', at, { actor: this.cast.clerk, body: remark, changes: { outcome, rating } });
  }

  /** The row as it stands: due times are those of the clocks of its round. */
  stored(number: string): Row {
    const present = this.clocks.filter(({ round }) => round === this.round);
    return Object.assign(this.ticket, mirrored(present), {
      number,
      round: this.round,
      version: this.events.length,
    });
  }
}
