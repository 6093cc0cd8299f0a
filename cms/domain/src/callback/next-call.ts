import { nextHalfDay } from '../calendar';
import { afterCallback } from '../ticket';
import type { CallbackOutcome } from '../contract/codes';

/** A call as it has just been made; `earlierUnreachable` counts the round's attempts before it. */
export interface CallMade {
  outcome: CallbackOutcome;
  earlierUnreachable: number;
  callbackAttempts: number;
  /** Epoch ms. */
  at: number;
  /** The zone of the ticket's calendar. */
  timeZone: string;
}

/**
 * When the resident may be tried again, in epoch ms: the attempts of a round fall on different half-days (domain,
 * "The road of a ticket"), so from the next noon or midnight on. Null where no further call is owed: the resident was
 * reached, or this attempt was the last. Unreached on Friday at 10:00 is tried again from Friday noon on.
 */
export function nextCallAt({
  outcome,
  earlierUnreachable,
  callbackAttempts,
  at,
  timeZone,
}: CallMade): number | null {
  const after = afterCallback(outcome, earlierUnreachable, callbackAttempts);
  return after.state === 'resolved' ? nextHalfDay(at, timeZone) : null;
}
