import { limits } from '@shouwen/domain/contract';
import type { Refusal } from '../providers/refusal';
import type { QueuedAct } from './queuedAct';

const hourMs = 3_600_000;

export type Standing = 'waiting' | 'sending' | 'held' | 'refused';

/** What comes after a refused act of the same ticket waits for the person's word: it may rest on it. */
const isHeld = (act: QueuedAct, acts: readonly QueuedAct[]): boolean =>
  acts.some(({ id, ticket, refused }) => refused !== null && id < act.id && ticket.id === act.ticket.id);

export const standingOf = (act: QueuedAct, acts: readonly QueuedAct[], sending: number | null): Standing => {
  if (act.refused !== null) return 'refused';
  if (isHeld(act, acts)) return 'held';
  return act.id === sending ? 'sending' : 'waiting';
};

/** The act to send next, strictly in their order. */
export const nextToSend = (acts: readonly QueuedAct[]): QueuedAct | undefined =>
  acts.find((act) => standingOf(act, acts, null) === 'waiting');

/**
 * An act whose answer never came may be sent again only while the server still knows its key (24 h, less an hour for
 * clocks that differ): after that it could be done twice.
 */
export const isSafeToSend = ({ triedAt }: QueuedAct, now: number): boolean =>
  triedAt === null || now - Date.parse(triedAt) < (limits.idempotencyHours - 1) * hourMs;

const passing = [0, 401, 408, 425, 429];

/** What passes by itself: no network, a server in trouble, a session that is over, a duty to be done first. */
export const isPassing = ({ status, code }: Pick<Refusal, 'status' | 'code'>): boolean =>
  passing.includes(status) || status >= 500 || code.startsWith('auth.');
