import { Box, FormControl, FormLabel } from '@mui/material';
import { useId } from 'react';
import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { NamedTypeIcon } from '../../tickets/types/TypeIcon';
import { typeIconNames } from '../../tickets/types/typeIcons';
import { ink, paper, pine } from '../../theme/palette';

const hidden = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  m: 0,
  opacity: 0,
  cursor: 'pointer',
};

/** The icons there are, all in sight; arrow keys go from one to the next. */
export const IconInput = () => {
  const text = useText();
  const labelId = useId();
  const { field } = useInput({ source: 'icon' });
  return (
    <FormControl component="div">
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', mb: 0.75 }}>
        {text('ticketTypes.field.icon')}
      </FormLabel>
      <Box role="radiogroup" aria-labelledby={labelId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {typeIconNames.map((name) => {
          const isChosen = field.value === name;
          return (
            <Box
              key={name}
              component="label"
              sx={{
                position: 'relative',
                display: 'grid',
                placeItems: 'center',
                width: 40,
                height: 40,
                borderRadius: 2,
                border: `1px solid ${isChosen ? pine[600] : paper.edge}`,
                bgcolor: isChosen ? pine[50] : paper.sheet,
                color: isChosen ? pine[700] : ink.body,
                '&:has(:focus-visible)': { outline: `2px solid ${pine[600]}`, outlineOffset: 2 },
              }}
            >
              <Box
                component="input"
                type="radio"
                name={field.name}
                aria-label={name}
                checked={isChosen}
                onChange={() => field.onChange(name)}
                onBlur={field.onBlur}
                sx={hidden}
              />
              <NamedTypeIcon icon={name} size={22} />
            </Box>
          );
        })}
      </Box>
    </FormControl>
  );
};
