import { Box, FormLabel, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useId } from 'react';
import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';

const scale = [5, 4, 3, 2, 1] as const;

/** 5 to 1 in the words that are read out on the phone; pressed again it is taken back. */
export const RatingInput = () => {
  const text = useText();
  const words = useWords();
  const { field } = useInput<number | null>({ source: 'rating' });
  const labelId = useId();
  return (
    <Box>
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', display: 'block', mb: 0.5 }}>
        {text('tickets.verb.rating')}
      </FormLabel>
      <ToggleButtonGroup
        exclusive
        fullWidth
        value={field.value ?? null}
        onChange={(_event, chosen: number | null) => field.onChange(chosen)}
        aria-labelledby={labelId}
      >
        {scale.map((value) => (
          <ToggleButton key={value} value={value} sx={{ flexDirection: 'column', px: 0.5, lineHeight: 1.3 }}>
            <Box component="span" sx={{ fontSize: '1.125rem', fontWeight: 650 }}>
              {value}
            </Box>
            <Box component="span" sx={{ fontSize: '0.75rem' }}>
              {words.rating[value]}
            </Box>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};
