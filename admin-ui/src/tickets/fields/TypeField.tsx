import { useRecordContext } from 'react-admin';
import { TypeIcon } from '../types/TypeIcon';
import { useTypeName } from '../types/useTicketTypes';
import type { Ticket } from '../ticket';

export const TypeField = () => {
  const ticket = useRecordContext<Ticket>();
  const nameOf = useTypeName();
  if (!ticket) return null;
  return (
    <span className="cell-marks">
      <TypeIcon code={ticket.type} />
      {nameOf(ticket.type)}
    </span>
  );
};
