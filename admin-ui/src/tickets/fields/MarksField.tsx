import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { Ticket } from '../ticket';

/** What makes a ticket stand out: urgent, serious, returned after a call-back, and the tags that it was given. */
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
      {ticket.tags?.map((tag) => (
        <Pill key={tag} tone="blue" isSmall>
          #{tag}
        </Pill>
      ))}
    </>
  );
};
