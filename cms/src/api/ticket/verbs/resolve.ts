import { afterResolve } from '@shouwen/domain/ticket';
import type { ClockKind } from '@shouwen/domain/contract';
import type { Effect } from '../effect';
import { textOf, type VerbAct, type VerbContext } from './verb-act';

const DONE: readonly ClockKind[] = ['resolve'];

function done({ ticket, input, caller, now, foundations }: VerbContext): Effect {
  const type = ticket.typeVersion === null ? undefined : foundations.typeVersions.get(ticket.typeVersion);
  // a rating belongs to the round it was given in
  const isRated = ticket.rating !== null && ticket.round === 1;
  const state = afterResolve(type?.body.callback ?? 'always', isRated);
  const isClosed = state === 'closed';
  return {
    patch: { state, resolvedAt: now, resolvedBy: caller.staffId, ...(isClosed ? { closedAt: now } : {}) },
    meets: DONE,
    ends: isClosed ? ['reply'] : undefined,
    happenings: [
      { kind: 'resolved', body: textOf(input, 'feedback') },
      ...(isClosed ? [{ kind: 'closed', isPublic: true } as const] : []),
    ],
  };
}

export const resolve: VerbAct = done;

/** Served on the spot: the resident stands there or is on the phone, so the reply is given as well. */
export const serve: VerbAct = (context) => {
  const effect = done(context);
  const repliedAt = context.ticket.repliedAt ?? context.now;
  return { ...effect, patch: { ...effect.patch, repliedAt }, meets: ['reply', ...DONE] };
};
