import { useRecordContext } from 'react-admin';
import { NameOf } from '../../../records/NameOf';
import type { Ticket } from '../../ticket';

export const AnswerableCell = () => {
  const ticket = useRecordContext<Ticket>();
  return ticket?.answerable ? <NameOf reference="staff" id={ticket.answerable} /> : <>—</>;
};
