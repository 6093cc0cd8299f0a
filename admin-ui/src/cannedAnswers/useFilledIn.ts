import { useCallback } from 'react';
import { useText } from '../i18n/useText';
import { useMoments } from '../time/useMoments';
import { nextDue } from '../tickets/nextDue';
import type { Ticket } from '../tickets/ticket';
import { filledIn } from './filledIn';

type Known = Pick<Ticket, 'requesterName' | 'number' | 'replyDueAt' | 'repliedAt' | 'resolveDueAt'>;

/** A canned answer in the words for this ticket: who is not known by name is a resident, no time is soon. */
export const useFilledIn = () => {
  const text = useText();
  const { when } = useMoments();
  return useCallback(
    (body: string, ticket: Known): string => {
      const dueAt = nextDue(ticket)?.dueAt;
      return filledIn(body, {
        requesterName: ticket.requesterName ?? text('answers.somebody'),
        number: ticket.number,
        dueAt: dueAt ? when(dueAt, 'short') : text('answers.soon'),
      });
    },
    [text, when],
  );
};
