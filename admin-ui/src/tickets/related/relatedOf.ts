import { isOpen } from '../states';
import type { Ticket } from '../ticket';

export type RelatedTicket = Pick<
  Ticket,
  'id' | 'number' | 'title' | 'state' | 'receivedAt' | 'closedAt' | 'satisfaction' | 'rating'
>;

const closedShown = 5;

const isPending = ({ state }: RelatedTicket) => isOpen(state) || state === 'resolved';
const newestFirst = (one: RelatedTicket, other: RelatedTicket) =>
  other.receivedAt.localeCompare(one.receivedAt);

/** What else a household or a caller has with the desk, each once: what is not finished first, then the last five that are. */
export const relatedOf = <Related extends RelatedTicket>(
  lists: readonly (readonly Related[])[],
  ownId: string,
): Related[] => {
  const others = [...new Map(lists.flat().map((ticket) => [ticket.id, ticket])).values()]
    .filter(({ id }) => id !== ownId)
    .sort(newestFirst);
  const ended = others.filter((ticket) => !isPending(ticket));
  return [...others.filter(isPending), ...ended.slice(0, closedShown)];
};
