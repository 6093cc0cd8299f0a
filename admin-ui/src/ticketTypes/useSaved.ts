import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import type { TicketType } from '../tickets/ticket';

/** After a type was saved: says which version is in force now, and lets every screen ask for types and forms anew. */
export const useSaved = () => {
  const text = useText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useCallback(
    ({ isDraft, inForce }: TicketType) => {
      void queryClient.invalidateQueries({ queryKey: ['ticket-types'] });
      void queryClient.invalidateQueries({ queryKey: ['ticket-forms'] });
      const words = isDraft
        ? text('ticketTypes.edit.savedDraft')
        : text('ticketTypes.edit.saved', { number: inForce ?? 1 });
      notify(words, { type: 'success' });
    },
    [notify, queryClient, text],
  );
};
