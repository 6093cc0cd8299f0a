import type { ClockKind, Nature, Severity, Urgency } from '@shouwen/domain/contract';
import type { Target } from '@shouwen/domain/deadline';

/** Why a due time is not known: an error code of the domain and what fills its message. */
export interface ClockNote {
  code: string;
  params?: Record<string, string | number>;
}

/** A deadline clock as it is stored; instants are Dates, `calendar` and `policyVersion` numeric ids. */
export interface Clock {
  id?: number;
  kind: ClockKind;
  round: number;
  policyVersion: number | null;
  calendar: number | null;
  target: Target;
  requestedAt: Date | null;
  startedAt: Date;
  dueAt: Date | null;
  metAt: Date | null;
  endedAt: Date | null;
  note: ClockNote | null;
}

export interface Pause {
  startedAt: Date;
  endedAt: Date | null;
}

/** What of a ticket decides its targets. */
export interface ClockSubject {
  severity: Severity;
  urgency: Urgency;
  nature: Nature;
  typeVersion: number | null;
  policyVersion: number | null;
  calendar: number | null;
}

export const isRunning = (clock: Clock): boolean => clock.metAt === null && clock.endedAt === null;
