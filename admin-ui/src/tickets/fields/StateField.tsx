import { useRecordContext } from 'react-admin';
import { useWords } from '../../i18n/useWords';
import { Pill } from '../../theme/Pill';
import { stateTones } from '../states';
import type { Ticket } from '../ticket';

export const StateField = () => {
  const words = useWords();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <Pill tone={stateTones[ticket.state]} hasDot>
      {words.state[ticket.state]}
    </Pill>
  );
};
