import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { Ticket } from '../ticket';

/** What makes a ticket stand out: urgent, serious, returned after a call-back. */
export const MarksField = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      {ticket.urgency === 'urgent' && (
        <Pill tone="ink" isSmall>
          {text('tickets.mark.urgent')}
        </Pill>
      )}
      {ticket.severity === 'serious' && (
        <Pill tone="neutral" isSmall>
          {text('tickets.mark.serious')}
        </Pill>
      )}
      {ticket.returnCount > 0 && (
        <Pill tone="violet" isSmall>
          {text('tickets.mark.returned', { count: ticket.returnCount })}
        </Pill>
      )}
    </>
  );
};
