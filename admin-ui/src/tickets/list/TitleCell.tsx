import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { MarksField } from '../fields/MarksField';
import { TypeField } from '../fields/TypeField';
import type { Ticket } from '../ticket';
import { rowLink } from './keys/rowLink';

export const TitleCell = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      <Link
        to={`/tickets/${ticket.id}/show`}
        {...{ [rowLink]: ticket.id }}
        className="cell-title"
        onClick={(event) => event.stopPropagation()}
      >
        {ticket.title}
      </Link>
      <div className="cell-below">
        <TypeField />
        <MarksField />
      </div>
    </>
  );
};
