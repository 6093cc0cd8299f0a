import type { ClockKind } from '@shouwen/domain/contract';
import { resolveTargetFor, targetFor } from '@shouwen/domain/definition';
import type { Target } from '@shouwen/domain/deadline';
import type { Foundations } from '../definition/foundations';
import type { Clock, ClockSubject, Pause } from './clock';
import { withDue } from './due';

function targetOf(kind: ClockKind, subject: ClockSubject, foundations: Foundations): Target | null {
  const policy =
    subject.policyVersion === null ? undefined : foundations.policyVersions.get(subject.policyVersion);
  if (!policy) return null;
  const type = subject.typeVersion === null ? undefined : foundations.typeVersions.get(subject.typeVersion);
  return kind === 'resolve' && type
    ? resolveTargetFor(type.body, policy.body, subject)
    : targetFor(policy.body, kind, subject);
}

export interface Start {
  round: number;
  startedAt: Date;
  requestedAt?: Date | null;
  pauses?: readonly Pause[];
}

/** Starts clocks of the given kinds; a kind that the policy has no target for gets none. */
export function startClocks(
  kinds: readonly ClockKind[],
  subject: ClockSubject,
  start: Start,
  foundations: Foundations,
): Clock[] {
  return kinds.flatMap((kind) => {
    const target = targetOf(kind, subject, foundations);
    if (!target) return [];
    const clock: Clock = {
      kind,
      round: start.round,
      policyVersion: subject.policyVersion,
      calendar: subject.calendar,
      target,
      requestedAt: kind === 'reply' ? (start.requestedAt ?? null) : null,
      startedAt: start.startedAt,
      dueAt: null,
      metAt: null,
      endedAt: null,
      note: null,
    };
    return [withDue(clock, start.pauses ?? [], foundations)];
  });
}

/** A running clock under changed facts: the target of today's type, severity and urgency, from the same start. */
export function retargeted(clock: Clock, subject: ClockSubject, foundations: Foundations, now: Date): Clock {
  const target = targetOf(clock.kind, subject, foundations);
  if (!target) return { ...clock, dueAt: null, endedAt: now };
  return { ...clock, target, policyVersion: subject.policyVersion, calendar: subject.calendar };
}
