import { useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { openStates } from '../states';
import type { Ticket } from '../ticket';
import { ticketsOf, type CallerTicket } from './caller';
import { useCaller } from './useCaller';

/** What is open for the caller and for the home on the form, whoever lives there: none of it is registered twice. */
export const useOpenTickets = (): CallerTicket[] => {
  const { answer, taken } = useCaller();
  const household: string | null = useWatch({ name: 'household' }) ?? null;
  const { data = [] } = useGetList<Ticket>(
    'tickets',
    {
      filter: { household, state: openStates },
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'replyDueAt', order: 'ASC' },
    },
    { enabled: household !== null, staleTime: 30_000 },
  );
  const ofCaller = answer ? ticketsOf(answer, taken) : [];
  const ofHome = household === null ? [] : data.filter(({ id }) => !ofCaller.some((one) => one.id === id));
  return [...ofCaller, ...ofHome];
};
