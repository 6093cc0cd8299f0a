import { useRecordContext } from 'react-admin';
import { useMoments } from '../../time/useMoments';
import type { Ticket } from '../ticket';

export const NumberCell = () => {
  const ticket = useRecordContext<Ticket>();
  const { when, exact } = useMoments();
  if (!ticket) return null;
  return (
    <>
      <div className="cell-strong">{ticket.number}</div>
      <span className="cell-second cell-line" title={exact(ticket.receivedAt)}>
        {when(ticket.receivedAt, 'short')}
      </span>
    </>
  );
};
