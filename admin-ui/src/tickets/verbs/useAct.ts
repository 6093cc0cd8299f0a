import type { Verb } from '@shouwen/domain/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useDesk } from '../../providers/dataProvider';
import { isOutdated, refusalOf } from '../../providers/refusal';
import { useUndoable } from '../../undo/useUndoable';
import type { Ticket } from '../ticket';
import { asSeen } from './asSeen';
import { useRaiseConflict } from './conflict';
import { usePresentTicket } from './usePresentTicket';
import { wayBack } from './wayBack';

/**
 * Does one verb on a ticket, and afterwards shows the ticket as it now is. `onSent` once the server has done it;
 * `onDone` also where it came too late, which is then told elsewhere.
 */
export const useAct = (
  ticket: Ticket,
  verb: Verb,
  onDone: () => void,
  onSent: () => void = () => undefined,
) => {
  const desk = useDesk();
  const text = useText();
  const words = useWords();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const show = usePresentTicket();
  const raise = useRaiseConflict();
  const undoable = useUndoable();

  return useMutation<Ticket, Error, Readonly<Record<string, unknown>>>({
    mutationFn: (body) => desk.act(ticket.id, verb, asSeen(verb, ticket, body)),
    onSuccess: (after) => {
      show(after);
      const told = text('tickets.verb.done', { verb: words.verb[verb] });
      const back = wayBack(verb, ticket);
      if (back)
        undoable(told, async () =>
          show(await desk.act(ticket.id, back.verb, { ...back.body, version: after.version })),
        );
      else notify(told, { type: 'success' });
      onSent();
      onDone();
    },
    onError: async (error, body) => {
      if (!isOutdated(refusalOf(error))) return;
      // The buttons were drawn for a state that has passed: load the present one and let people choose again.
      await queryClient.invalidateQueries({ queryKey: ['tickets'] });
      await queryClient.invalidateQueries({ queryKey: ['ticket-events'] });
      // what was open closes first: it may be the telling of the conflict before
      onDone();
      if (raise) raise({ verb, body, before: ticket, onSent });
      else notify(text('tickets.verb.changed'), { type: 'warning' });
    },
  });
};
