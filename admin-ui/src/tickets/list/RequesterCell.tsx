import { useRecordContext } from 'react-admin';
import type { Ticket } from '../ticket';

export const RequesterCell = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      <div>{ticket.requesterName ?? '—'}</div>
      {ticket.requesterPhone && <div className="cell-second">{ticket.requesterPhone}</div>}
    </>
  );
};
