import { nextHalfDay } from '@shouwen/domain/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { isOutdated, refusalOf } from '../providers/refusal';
import { useRefusalText } from '../providers/useRefusalText';
import type { Ticket } from '../tickets/ticket';
import { usePresentTicket } from '../tickets/verbs/usePresentTicket';
import { useMoments } from '../time/useMoments';
import type { Choice } from './choice';
import { useHalfDay } from './useHalfDay';

export interface Told {
  tone: 'success' | 'info' | 'warning' | 'error';
  words: string;
  ticket: string;
}

interface Answer extends Choice {
  ticket: Ticket;
  remark: string;
}

/** Records what came of a call, and says of it in one line what will happen; the next one appears meanwhile. */
export const useCallAnswer = () => {
  const desk = useDesk();
  const text = useText();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const show = usePresentTicket();
  const halfDay = useHalfDay();
  const { zone, now } = useMoments();
  const [told, setTold] = useState<Told | null>(null);
  const nameOf = (ticket: Ticket) => ticket.requesterName ?? ticket.number;

  const resultOf = (after: Ticket, { outcome }: Choice): Told => {
    const name = nameOf(after);
    const ticket = after.id;
    if (outcome === 'satisfied')
      return { tone: 'success', words: text('callbacks.before.satisfied', { name }), ticket };
    if (outcome === 'unsatisfied')
      return { tone: 'warning', words: text('callbacks.before.unsatisfied', { name }), ticket };
    const words =
      after.nextCallAt === null
        ? text('callbacks.before.unreached', { name })
        : text('callbacks.before.unreachable', { name, when: halfDay(after.nextCallAt) });
    return { tone: 'info', words, ticket };
  };

  const refusedBy = (error: Error, ticket: Ticket): Told => {
    const refusal = refusalOf(error);
    const name = nameOf(ticket);
    if (refusal.code === 'callback.too-soon') {
      const when = halfDay(new Date(nextHalfDay(now, zone)).toISOString());
      return { tone: 'warning', words: text('callbacks.tooSoon', { name, when }), ticket: ticket.id };
    }
    if (isOutdated(refusal))
      return { tone: 'warning', words: text('callbacks.outdated', { name }), ticket: ticket.id };
    return { tone: 'error', words: refusalText(error), ticket: ticket.id };
  };

  const { mutate, isPending } = useMutation<Ticket, Error, Answer>({
    mutationFn: ({ ticket, outcome, rating, remark }) => {
      const said = remark.trim();
      return desk.act(ticket.id, 'callback', {
        outcome,
        ...(rating === null ? {} : { rating }),
        ...(said === '' ? {} : { remark: said }),
      });
    },
    onSuccess: async (after, choice) => {
      setTold(resultOf(after, choice));
      show(after);
      // the call stays marked as being sent until the queue without it is there: no second answer to the same card
      await queryClient.invalidateQueries({ queryKey: ['tickets', 'getList'] });
      void queryClient.invalidateQueries({ queryKey: ['callbacks'] });
    },
    onError: async (error, { ticket }) => {
      setTold(refusedBy(error, ticket));
      await queryClient.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
  return { send: mutate, isPending, told };
};
