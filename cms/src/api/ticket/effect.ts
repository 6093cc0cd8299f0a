import type { CallbackOutcome, ClockKind } from '@shouwen/domain/contract';
import type { Happening } from '../../event/record';
import type { TicketPatch } from './row';

/** One call-back as it is kept. */
export interface CallbackEntry {
  round: number;
  attempt: number;
  outcome: CallbackOutcome;
  rating: number | null;
  remark: string | null;
  calledBy: number;
  calledAt: Date;
  halfDay: string;
}

/** What an act does to a ticket, said once and applied in one place (apply.ts). */
export interface Effect {
  patch: TicketPatch;
  happenings: readonly Happening[];
  pause?: { reason: string; untilAt: Date | null; startedBy: number | null } | 'end';
  /** Running clocks that are fulfilled now. */
  meets?: readonly ClockKind[];
  /** Running clocks that stop without being fulfilled. */
  ends?: readonly ClockKind[];
  startsInvalidNotice?: { startedAt: Date };
  /** Reply and resolution begin anew; earlier rounds keep their clocks. */
  freshClock?: boolean;
  callback?: CallbackEntry;
}

export const ALL_CLOCKS: readonly ClockKind[] = ['reply', 'resolve', 'invalid-notice'];
