import { halfDay } from '@shouwen/domain/calendar';
import { nextCallAt } from '@shouwen/domain/callback';
import { limits, type CallbackOutcome } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { afterCallback, canTryAgain } from '@shouwen/domain/ticket';
import type { TicketPatch } from '../row';
import { FRESH_ROUND } from './fresh-round';
import { textOf, type VerbAct, type VerbContext } from './verb-act';

const DEFAULT_ZONE = 'Asia/Shanghai';

function ratingOf({ input }: VerbContext): number | null {
  const { rating } = input;
  if (typeof rating !== 'number') return null;
  if (rating < limits.ratingMin || rating > limits.ratingMax) {
    throw new DomainError('callback.rating-out-of-range', {
      path: 'rating',
      params: { min: limits.ratingMin, max: limits.ratingMax },
    });
  }
  return rating;
}

const isOutcome = (value: unknown): value is CallbackOutcome =>
  value === 'satisfied' || value === 'unsatisfied' || value === 'unreachable';

/** Someone other than the handler asks the resident; only a second unreachable of one half-day is turned away. */
export const callback: VerbAct = async (context) => {
  const { ticket, input, caller, now, foundations, find } = context;
  const outcome = isOutcome(input.outcome) ? input.outcome : 'unreachable';
  const attempts = await find.attempts();
  const unreachable = attempts.filter((attempt) => attempt.outcome === 'unreachable');
  const zone = foundations.calendars.get(ticket.calendar ?? 0)?.timeZone ?? DEFAULT_ZONE;
  const thisHalfDay = halfDay(now.getTime(), zone);
  if (
    outcome === 'unreachable' &&
    !canTryAgain(
      unreachable.map((attempt) => attempt.halfDay),
      thisHalfDay,
    )
  ) {
    throw new DomainError('callback.too-soon');
  }
  const rating = ratingOf(context);
  const policy = foundations.policyVersions.get(ticket.policyVersion ?? 0);
  const callbackAttempts = policy?.body.callbackAttempts ?? 3;
  const after = afterCallback(outcome, unreachable.length, callbackAttempts);
  const next = nextCallAt({
    outcome,
    earlierUnreachable: unreachable.length,
    callbackAttempts,
    at: now.getTime(),
    timeZone: zone,
  });
  const isClosed = after.state === 'closed';
  const patch: TicketPatch = {
    state: after.state,
    nextCallAt: next === null ? null : new Date(next),
    ...(after.satisfaction ? { satisfaction: after.satisfaction } : {}),
    // what an earlier round was rated is on its call-back
    ...(after.satisfaction ? { rating } : {}),
    ...(isClosed ? { closedAt: now } : {}),
    ...(after.freshClock
      ? { ...FRESH_ROUND, round: ticket.round + 1, returnCount: ticket.returnCount + 1 }
      : {}),
  };
  return {
    patch,
    freshClock: after.freshClock,
    ends: isClosed ? ['reply'] : undefined,
    callback: {
      round: ticket.round,
      attempt: attempts.length + 1,
      outcome,
      rating,
      remark: textOf(input, 'remark'),
      calledBy: caller.staffId,
      calledAt: now,
      halfDay: thisHalfDay,
    },
    happenings: [
      { kind: 'called-back', body: textOf(input, 'remark'), changes: { outcome, rating } },
      ...(isClosed ? [{ kind: 'closed', isPublic: true } as const] : []),
    ],
  };
};
