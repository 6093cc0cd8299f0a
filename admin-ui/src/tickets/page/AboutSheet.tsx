import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useMoments } from '../../time/useMoments';
import type { Ticket } from '../ticket';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';

export const AboutSheet = () => {
  const text = useText();
  const words = useWords();
  const { when, exact } = useMoments();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <FactSheet title={text('tickets.page.about')}>
      <Fact label={text('tickets.field.receivedAt')}>
        <span title={exact(ticket.receivedAt)}>{when(ticket.receivedAt)}</span>
      </Fact>
      <Fact label={text('tickets.field.nature')}>{words.nature[ticket.nature]}</Fact>
      <Fact label={text('tickets.field.urgency')}>{words.urgency[ticket.urgency]}</Fact>
      <Fact label={text('tickets.field.severity')}>{words.severity[ticket.severity]}</Fact>
      {ticket.satisfaction && (
        <Fact label={text('tickets.field.satisfaction')}>{words.satisfaction[ticket.satisfaction]}</Fact>
      )}
      {ticket.rating !== null && <Fact label={text('tickets.field.rating')}>{`${ticket.rating} / 5`}</Fact>}
    </FactSheet>
  );
};
