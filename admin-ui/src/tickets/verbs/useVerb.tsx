import type { Verb } from '@shouwen/domain/contract';
import { useCallback, useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { isOutdated, refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Ticket } from '../ticket';
import { VerbDialog } from './VerbDialog';
import { bodies } from './bodies';
import { useAct } from './useAct';

const nothingElse = () => undefined;

/** Starts a verb: opens its dialog, or acts at once where it asks for nothing. */
export const useVerb = (ticket: Ticket, verb: Verb) => {
  const refusalText = useRefusalText();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useAct(ticket, verb, nothingElse);
  const close = useCallback(() => setAsking(false), []);

  const start = () => {
    if (bodies[verb] !== null) return setAsking(true);
    mutate(
      {},
      {
        onError: (error) => {
          if (!isOutdated(refusalOf(error))) notify(refusalText(error), { type: 'error' });
        },
      },
    );
  };

  const dialog: ReactNode = isAsking ? <VerbDialog ticket={ticket} verb={verb} onClose={close} /> : null;
  return { start, isBusy: isPending, dialog };
};
