import { useRecordContext } from 'react-admin';
import { useMoments } from '../../../time/useMoments';
import type { Ticket } from '../../ticket';

export const UpdatedCell = () => {
  const ticket = useRecordContext<Ticket>();
  const { when, exact } = useMoments();
  if (!ticket) return null;
  return (
    <span className="cell-line" title={exact(ticket.updatedAt)}>
      {when(ticket.updatedAt, 'short')}
    </span>
  );
};
