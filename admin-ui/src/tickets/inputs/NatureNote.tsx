import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { Pill } from '../../theme/Pill';
import { useTicketTypes } from '../types/useTicketTypes';

/** Need or complaint: the type decides it, the clerk sees it. */
export const NatureNote = () => {
  const text = useText();
  const words = useWords();
  const chosen: string | undefined = useWatch({ name: 'type' });
  const type = useTicketTypes().find(({ code }) => code === chosen);
  if (!type) return null;
  return (
    <Pill tone={type.nature === 'complaint' ? 'violet' : 'blue'} sx={{ height: 20, fontSize: '0.75rem' }}>
      {text('tickets.field.nature')} · {words.nature[type.nature]}
    </Pill>
  );
};
