import { useText } from '../i18n/useText';
import { deedName } from '../offline/queuedAct';
import { useOutbox } from '../offline/useOutbox';
import { Pill } from '../theme/Pill';
import type { Ticket } from '../tickets/ticket';

/** What of this ticket has not arrived yet. */
export const PendingMark = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const waiting = useOutbox().filter(({ act }) => act.ticket.id === ticket.id);
  return (
    <>
      {waiting.map(({ act, standing }) => (
        <Pill key={act.id} tone={standing === 'refused' ? 'red' : 'blue'}>
          {text(`work.outbox.acts.${deedName(act.deed)}`)} · {text(`work.outbox.state.${standing}`)}
        </Pill>
      ))}
    </>
  );
};
