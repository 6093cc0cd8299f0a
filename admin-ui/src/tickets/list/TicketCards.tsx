import { useText } from '../../i18n/useText';
import { Cards } from '../../lists/Cards';
import { BulkFoot } from './bulk/BulkFoot';
import { NoTickets } from './NoTickets';
import { TicketCard } from './TicketCard';

export const TicketCards = () => {
  const text = useText();
  return (
    <>
      <Cards label={text('tickets.list.region')} height={136} empty={<NoTickets />}>
        <TicketCard />
      </Cards>
      <BulkFoot />
    </>
  );
};
