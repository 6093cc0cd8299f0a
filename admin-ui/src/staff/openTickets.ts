import { useGetList } from 'react-admin';
import { openStates } from '../tickets/states';

type Kind = 'assigned' | 'answerable';

// The states in which the server still counts on a person: the work until it is done, the answer until it is told.
const filters: Record<Kind, (id: string) => object> = {
  assigned: (id) => ({ assignee: id, state: openStates }),
  answerable: (id) => ({ answerable: id, state: [...openStates, 'resolved', 'invalid'] }),
};

const count = { page: 1, perPage: 1 };
const sort = { field: 'receivedAt', order: 'DESC' as const };

/** The ticket list with just these. */
export const openTicketsPath = (kind: Kind, id: string): string =>
  `/tickets?filter=${encodeURIComponent(JSON.stringify(filters[kind](id)))}`;

const useCount = (kind: Kind, id: string): number | undefined =>
  useGetList('tickets', { filter: filters[kind](id), pagination: count, sort }, { staleTime: 0 }).total;

export interface OpenTicketCounts {
  assigned: number | undefined;
  answerable: number | undefined;
}

/** How many tickets wait on a person; undefined until it is known. */
export const useOpenTickets = (id: string): OpenTicketCounts => ({
  assigned: useCount('assigned', id),
  answerable: useCount('answerable', id),
});

export const hasAny = ({ assigned = 0, answerable = 0 }: OpenTicketCounts): boolean =>
  assigned + answerable > 0;
