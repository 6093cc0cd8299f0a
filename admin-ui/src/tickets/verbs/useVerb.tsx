import type { Verb } from '@shouwen/domain/contract';
import { useCallback, useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { isOutdated, refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import { useComposerDesk, type ComposerMode } from '../composer/ComposerProvider';
import type { Ticket } from '../ticket';
import { VerbDialog } from './VerbDialog';
import { bodies } from './bodies';
import { useAct } from './useAct';

const nothingElse = () => undefined;

const isWritten = (verb: Verb): verb is ComposerMode => verb === 'reply' || verb === 'note';

/** Starts a verb: leads to the composer, opens the verb's dialog, or acts at once where it asks for nothing. */
export const useVerb = (ticket: Ticket, verb: Verb) => {
  const refusalText = useRefusalText();
  const notify = useNotify();
  const composer = useComposerDesk();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useAct(ticket, verb, nothingElse);
  const close = useCallback(() => setAsking(false), []);
  const call = composer?.call;

  const start = useCallback(() => {
    if (call && isWritten(verb)) return call(verb);
    if (bodies[verb] !== null) return setAsking(true);
    mutate(
      {},
      {
        onError: (error) => {
          if (!isOutdated(refusalOf(error))) notify(refusalText(error), { type: 'error' });
        },
      },
    );
  }, [call, mutate, notify, refusalText, verb]);

  const dialog: ReactNode = isAsking ? <VerbDialog ticket={ticket} verb={verb} onClose={close} /> : null;
  return { start, isBusy: isPending, dialog };
};
