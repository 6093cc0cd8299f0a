import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { outbox } from '../offline/outbox';
import type { Deed, QueuedVerb } from '../offline/queuedAct';
import { newFormKey } from '../providers/idempotency';
import { useMe } from '../providers/useMe';
import type { Ticket } from '../tickets/ticket';

/** The words of each act, in the field that its verb takes. */
const bodyOf = (verb: QueuedVerb, words: string): object => {
  if (verb === 'accept') return {};
  return verb === 'resolve' ? { feedback: words } : { body: words };
};

export const verbDeed = (verb: QueuedVerb, words = ''): Deed => ({
  kind: 'verb',
  verb,
  body: JSON.stringify(bodyOf(verb, words)),
});

/** Writes an act into the outbox, network or not: one way for all, and it survives a reload. */
export const useKeepAct = (ticket: Ticket) => {
  const me = useMe();
  const text = useText();
  const notify = useNotify();
  return async (deed: Deed): Promise<boolean> => {
    if (!me) return false;
    const { id, number, title } = ticket;
    try {
      await outbox.add({
        key: newFormKey(),
        person: me.id,
        ticket: { id, number, title },
        deed,
        at: new Date().toISOString(),
      });
      return true;
    } catch {
      notify(text('work.outbox.notKept'), { type: 'error' });
      return false;
    }
  };
};
