import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { Ticket } from '../ticket';

const small = { height: 20, px: 0.75, fontSize: '0.75rem' };

/** What makes a ticket stand out: urgent, serious, returned after a call-back. */
export const MarksField = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      {ticket.urgency === 'urgent' && (
        <Pill tone="ink" sx={small}>
          {text('tickets.mark.urgent')}
        </Pill>
      )}
      {ticket.severity === 'serious' && (
        <Pill tone="neutral" sx={small}>
          {text('tickets.mark.serious')}
        </Pill>
      )}
      {ticket.returnCount > 0 && (
        <Pill tone="violet" sx={small}>
          {text('tickets.mark.returned', { count: ticket.returnCount })}
        </Pill>
      )}
    </>
  );
};
