import type { CallbackOutcome, CallbackRule, Satisfaction, TicketState } from '../contract/codes';

/** The state before a pause, which `resume` goes back to. */
export type PausableState = Extract<TicketState, 'dispatched' | 'in-progress'>;

/** Whether a served ticket still needs its call-back: always, never, or only while no rating is there. */
export function needsCallback(rule: CallbackRule, hasRating: boolean): boolean {
  return rule === 'always' || (rule === 'unless-rated' && !hasRating);
}

/** resolve and serve: resolved, or closed where no call-back is needed. */
export const afterResolve = (rule: CallbackRule, hasRating: boolean): 'resolved' | 'closed' =>
  needsCallback(rule, hasRating) ? 'resolved' : 'closed';

export interface AfterCallback {
  state: Extract<TicketState, 'resolved' | 'closed' | 'in-progress'>;
  satisfaction: Satisfaction | null;
  /** Reply and resolution begin anew from this instant, and returnCount grows. */
  freshClock: boolean;
}

/**
 * callback: satisfied closes, unsatisfied goes back with a fresh clock, unreachable stays resolved until the last
 * attempt of the round closes it as unreached. `earlierUnreachable` counts the round's attempts before this one.
 */
export function afterCallback(
  outcome: CallbackOutcome,
  earlierUnreachable: number,
  callbackAttempts: number,
): AfterCallback {
  if (outcome === 'satisfied') return { state: 'closed', satisfaction: 'satisfied', freshClock: false };
  if (outcome === 'unsatisfied')
    return { state: 'in-progress', satisfaction: 'unsatisfied', freshClock: true };
  const isLast = earlierUnreachable + 1 >= callbackAttempts;
  return isLast
    ? { state: 'closed', satisfaction: 'unreached', freshClock: false }
    : { state: 'resolved', satisfaction: null, freshClock: false };
}

/** A second unreachable call of one round in one half-day is `callback.too-soon`; every other outcome is taken. */
export const canTryAgain = (previousAttempts: readonly string[], thisHalfDay: string): boolean =>
  !previousAttempts.includes(thisHalfDay);

/** reopen: with its assignee in progress, with a department only dispatched, else new. */
export function afterReopen(ticket: {
  assigneeId?: string | number | null;
  departmentId?: string | number | null;
}): Extract<TicketState, 'in-progress' | 'dispatched' | 'new'> {
  if ((ticket.assigneeId ?? null) !== null) return 'in-progress';
  return (ticket.departmentId ?? null) !== null ? 'dispatched' : 'new';
}

/** resume: where it was when the pause began. */
export const afterResume = (stateBeforePause: PausableState): PausableState => stateBeforePause;

/** The verbs that lead to one state whatever else is known; the others are decided by the functions above. */
export const fixedOutcome = {
  dispatch: 'dispatched',
  accept: 'in-progress',
  transfer: 'dispatched',
  pause: 'waiting',
  invalidate: 'invalid',
  close: 'closed',
  cancel: 'cancelled',
  merge: 'merged',
} as const satisfies Record<string, TicketState>;
