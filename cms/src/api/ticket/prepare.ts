import { ticketDefaults } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { titleFrom } from '@shouwen/domain/ticket';
import type { Clock, ClockSubject } from '../../clock/clock';
import { mirrored } from '../../clock/mirror';
import { startClocks } from '../../clock/start';
import type { Foundations } from '../../definition/foundations';
import { calendarFor, inForce, policyFor } from '../../definition/in-force';
import type { Values } from '../../write/insert';
import type { History, TicketDraft } from './draft';
import { answersFor } from './form';

export interface PreparedTicket {
  /** The row but for its number, which is drawn last and in one go for many. */
  ticket: Values;
  clocks: Clock[];
}

/** What the promises of a ticket rest on: the versions in force at receipt and the calendar it runs on. */
export function groundOf(typeId: number, centerId: number, receivedAt: Date, foundations: Foundations) {
  const type = foundations.types.get(typeId);
  if (!type) throw new DomainError('ticket.type-unknown', { path: 'type' });
  const center = foundations.centers.get(centerId);
  if (!center)
    throw new DomainError('input.unknown-record', {
      path: 'serviceCenter',
      params: { field: 'serviceCenter' },
    });
  const policy = policyFor(foundations, type, center);
  return {
    type,
    center,
    typeVersion: inForce(type.versions, receivedAt),
    policyVersion: policy && inForce(policy.versions, receivedAt),
    calendar: calendarFor(foundations, policy, center),
  };
}

type Ground = ReturnType<typeof groundOf>;

function subjectOf(draft: TicketDraft, ground: Ground): ClockSubject {
  return {
    severity: draft.severity ?? ticketDefaults.severity,
    urgency: draft.urgency ?? ticketDefaults.urgency,
    nature: draft.nature ?? ground.typeVersion?.body.nature ?? 'need',
    typeVersion: ground.typeVersion?.id ?? null,
    policyVersion: ground.policyVersion?.id ?? null,
    calendar: draft.calendar ?? ground.calendar?.id ?? null,
  };
}

const isOver = (history: History): boolean =>
  ['closed', 'cancelled', 'merged', 'invalid'].includes(history.state);

function withHistory(clock: Clock, history: History | undefined): Clock {
  if (!history) return clock;
  const promised = clock.kind === 'reply' ? history.promisedReplyAt : history.promisedResolveAt;
  // what was promised elsewhere stands like a time that the resident named
  const due = promised ? { requestedAt: promised, dueAt: promised, note: null } : {};
  const metAt = (clock.kind === 'reply' ? history.replies?.[0]?.at : history.resolvedAt) ?? null;
  const endedAt = metAt === null && isOver(history) ? (history.closedAt ?? clock.startedAt) : null;
  return { ...clock, ...due, metAt, endedAt };
}

function departmentOf(draft: TicketDraft, ground: Ground, foundations: Foundations): number | null {
  if (draft.department !== undefined && draft.department !== null) return draft.department;
  const code = ground.typeVersion?.body.departmentCode;
  const own = [...foundations.departments.values()].filter(
    (each) => each.serviceCenterId === draft.serviceCenter,
  );
  return (code && own.find((each) => each.code === code)?.id) || null;
}

/**
 * Turns a draft into the complete row and its clocks: defaults, title, nature, the versions in force at receipt, due
 * times. Every door prepares here: panel, `/admin`, document service, import, seed.
 */
export function prepareTicket(draft: TicketDraft, foundations: Foundations): PreparedTicket {
  const ground = groundOf(draft.type, draft.serviceCenter, draft.receivedAt, foundations);
  const subject = subjectOf(draft, ground);
  const start = { round: 1, startedAt: draft.receivedAt, requestedAt: draft.requestedReplyAt };
  const clocks = startClocks(['reply', 'resolve'], subject, start, foundations).map((clock) =>
    withHistory(clock, draft.history),
  );
  const { history, takenDown: _takenDown, ...fields } = draft;
  return {
    clocks,
    ticket: {
      ...fields,
      ...subject,
      ...mirrored(clocks),
      title: draft.title?.trim() ? draft.title.trim() : titleFrom(draft.description),
      channel: draft.channel ?? ticketDefaults.channel,
      state: history?.state ?? 'new',
      stateBeforePause: null,
      round: 1,
      department: departmentOf(draft, ground, foundations),
      firstContact: draft.firstContact ?? null,
      answerable: draft.firstContact ?? null,
      assignee: null,
      repliedAt: history?.replies?.[0]?.at ?? null,
      resolvedAt: history?.resolvedAt ?? null,
      closedAt: history?.closedAt ?? null,
      tags: draft.tags ?? [],
      // what was taken down elsewhere was asked by another form
      form: draft.isImported ? (draft.form ?? {}) : answersFor(ground.typeVersion, draft.form),
      formVersion: ground.typeVersion?.number ?? null,
      returnCount: 0,
      version: 1,
      isImported: draft.isImported ?? false,
    },
  };
}
