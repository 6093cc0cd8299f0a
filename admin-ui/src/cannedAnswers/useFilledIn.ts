import { useCallback } from 'react';
import { useText } from '../i18n/useText';
import { useMoments } from '../time/useMoments';
import type { Ticket } from '../tickets/ticket';
import { filledIn } from './filledIn';

type Known = Pick<Ticket, 'requesterName' | 'number' | 'replyDueAt' | 'repliedAt' | 'resolveDueAt'>;

// Once the reply is given, what is still promised is the resolution.
const promised = ({ replyDueAt, repliedAt, resolveDueAt }: Known) =>
  repliedAt === null ? (replyDueAt ?? resolveDueAt) : resolveDueAt;

/** A canned answer in the words for this ticket: who is not known by name is a resident, no time is soon. */
export const useFilledIn = () => {
  const text = useText();
  const { when } = useMoments();
  return useCallback(
    (body: string, ticket: Known): string => {
      const dueAt = promised(ticket);
      return filledIn(body, {
        requesterName: ticket.requesterName ?? text('answers.somebody'),
        number: ticket.number,
        dueAt: dueAt ? when(dueAt, 'short') : text('answers.soon'),
      });
    },
    [text, when],
  );
};
