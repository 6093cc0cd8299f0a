import { Box, Button, Chip } from '@mui/material';
import { useText } from '../../../i18n/useText';
import { useConditions } from './useConditions';
import { useConditionWords } from './useConditionWords';

/** What narrows the list, each with its cross. */
export const FilterChips = () => {
  const text = useText();
  const wordsOf = useConditionWords();
  const { asked, set, clear } = useConditions();
  const names = Object.keys(asked);
  if (names.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={text('queues.conditions')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, m: 0, mb: 1.5, p: 0, listStyle: 'none' }}
    >
      {names.map((name) => (
        <li key={name}>
          <Chip
            label={wordsOf(name, asked[name])}
            onDelete={() => set({ [name]: undefined })}
            variant="outlined"
          />
        </li>
      ))}
      <li>
        <Button size="small" onClick={() => clear()}>
          {text('queues.clear')}
        </Button>
      </li>
    </Box>
  );
};
