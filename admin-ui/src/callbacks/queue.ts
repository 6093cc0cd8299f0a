import type { Ticket } from '../tickets/ticket';

export interface CallQueue {
  /** Whom this person may call now, those set aside last and in the order they were. */
  mine: Ticket[];
  /** Resolved by this person: the server lets a colleague call. */
  others: Ticket[];
}

const mayCall = ({ abilities }: Ticket): boolean => abilities.includes('callback');

/** The queue as one person goes through it; `later` are the tickets that they set aside, the first one first. */
export const queueOf = (due: readonly Ticket[], later: readonly string[]): CallQueue => {
  const mine = due.filter(mayCall);
  const isLater = ({ id }: Ticket) => later.includes(id);
  const setAside = mine.filter(isLater).sort((one, other) => later.indexOf(one.id) - later.indexOf(other.id));
  return {
    mine: [...mine.filter((ticket) => !isLater(ticket)), ...setAside],
    others: due.filter((ticket) => !mayCall(ticket)),
  };
};

/** Set aside once more is set aside last. What has left the queue is forgotten. */
export const setAside = (later: readonly string[], id: string, due: readonly Ticket[]): string[] => [
  ...later.filter((one) => one !== id && due.some((ticket) => ticket.id === one)),
  id,
];
