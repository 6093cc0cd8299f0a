import { Box, Chip } from '@mui/material';
import { useFormContext } from 'react-hook-form';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { InstantInput } from '../../time/InstantInput';
import { WordsInput } from '../../forms/WordsInput';

const common: MessageKey[] = [
  'tickets.pauseReason.resident',
  'tickets.pauseReason.parts',
  'tickets.pauseReason.supplier',
  'tickets.pauseReason.weather',
];

export const PauseBody = () => {
  const text = useText();
  const { setValue } = useFormContext();
  return (
    <>
      <Box
        role="group"
        aria-label={text('tickets.verb.quickReasons')}
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}
      >
        {common.map((reason) => (
          <Chip
            key={reason}
            label={text(reason)}
            variant="outlined"
            onClick={() => setValue('reason', text(reason), { shouldDirty: true, shouldValidate: true })}
          />
        ))}
      </Box>
      <WordsInput source="reason" label="tickets.verb.reason" />
      <InstantInput source="until" label={text('tickets.verb.until')} />
    </>
  );
};
