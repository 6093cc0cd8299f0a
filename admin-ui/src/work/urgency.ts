import { nextDue } from '../tickets/nextDue';
import type { Ticket } from '../tickets/ticket';

const dueOf = (ticket: Ticket): number => {
  const next = nextDue(ticket);
  return next ? Date.parse(next.dueAt) : Number.POSITIVE_INFINITY;
};

const rank = ({ state }: Ticket): number => (state === 'waiting' ? 1 : 0);

/** The most urgent first: by the next promise that is still owed; what is paused comes last. */
export const byUrgency = (one: Ticket, other: Ticket): number => {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [first, second] = [dueOf(one), dueOf(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.receivedAt < other.receivedAt ? -1 : 1;
};
