import type { TicketState } from '@shouwen/domain/contract';
import { useWords } from '../../i18n/useWords';
import { Pill } from '../../theme/Pill';
import { stateTones } from '../states';

export const StateWord = ({ state }: { state: TicketState }) => {
  const words = useWords();
  return (
    <Pill tone={stateTones[state]} hasDot>
      {words.state[state]}
    </Pill>
  );
};
