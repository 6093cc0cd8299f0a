import { useRecordContext } from 'react-admin';
import type { Ticket } from '../ticket';
import { StateWord } from './StateWord';

export const StateField = () => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <StateWord state={ticket.state} /> : null;
};
