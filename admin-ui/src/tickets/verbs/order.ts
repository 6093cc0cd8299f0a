import type { TicketState, Verb } from '@shouwen/domain/contract';

// What usually comes next in each state; whether it is allowed is the server's word, not this list's.
const next: Record<TicketState, Verb[]> = {
  new: ['dispatch', 'serve'],
  dispatched: ['accept', 'reply'],
  'in-progress': ['resolve', 'reply'],
  waiting: ['resume', 'reply'],
  resolved: ['callback', 'reply'],
  invalid: ['close', 'reply'],
  closed: ['note'],
  cancelled: ['note'],
  merged: ['note'],
};

const usual: Verb[] = [
  'acknowledge',
  'accept',
  'resolve',
  'callback',
  'resume',
  'close',
  'serve',
  'reply',
  'note',
  'pause',
  'dispatch',
  'transfer',
  'hand-over',
  'merge',
  'invalidate',
  'reopen',
  'cancel',
];

/** The caller's verbs, the likeliest first. */
export const inOrder = (abilities: readonly Verb[], state: TicketState): Verb[] => {
  const wanted = [...next[state], ...usual];
  return [...abilities].sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other));
};

/** True where the first verb is the next step of the road, not just something one may also do. */
export const isNextStep = (verb: Verb | undefined, state: TicketState): boolean =>
  verb !== undefined && verb !== 'note' && next[state].includes(verb);
