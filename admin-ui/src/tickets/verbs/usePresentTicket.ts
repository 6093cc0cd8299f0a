import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Ticket } from '../ticket';

/** Puts a ticket that the server has just answered on the screen, and lets lists and timeline follow. */
export const usePresentTicket = () => {
  const queryClient = useQueryClient();
  return useCallback(
    (ticket: Ticket) => {
      queryClient.setQueriesData<Ticket>({ queryKey: ['tickets', 'getOne'] }, (shown) =>
        shown?.id === ticket.id ? ticket : shown,
      );
      void queryClient.invalidateQueries({ queryKey: ['tickets', 'getList'] });
      void queryClient.invalidateQueries({ queryKey: ['tickets', 'counts'] });
      void queryClient.invalidateQueries({ queryKey: ['ticket-events'] });
    },
    [queryClient],
  );
};
