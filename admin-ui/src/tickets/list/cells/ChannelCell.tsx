import { useRecordContext } from 'react-admin';
import { useWords } from '../../../i18n/useWords';
import type { Ticket } from '../../ticket';

export const ChannelCell = () => {
  const words = useWords();
  const ticket = useRecordContext<Ticket>();
  return ticket ? <>{words.channel[ticket.channel]}</> : null;
};
