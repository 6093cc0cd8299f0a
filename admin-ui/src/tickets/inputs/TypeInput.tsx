import { Box, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { InputHelperText, required, useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useTicketTypes } from '../types/useTicketTypes';
import { NatureNote } from './NatureNote';
import { TypeTile } from './TypeTile';

/** Every type in sight, as a group of radio buttons: arrow keys move, the icon is found faster than a word in a menu. */
export const TypeInput = () => {
  const text = useText();
  const types = useTicketTypes();
  const { field, fieldState } = useInput({ source: 'type', validate: required() });
  const labelId = useId();
  return (
    <FormControl error={fieldState.invalid} component="div">
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', mb: 0.75, display: 'flex', justifyContent: 'space-between' }}>
        {text('tickets.intake.type')}
        <NatureNote />
      </FormLabel>
      <Box
        role="radiogroup"
        aria-labelledby={labelId}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))' }}
      >
        {types.map((type, index) => (
          <TypeTile
            key={type.code}
            type={type}
            isChosen={field.value === type.code}
            onChoose={() => field.onChange(type.code)}
            onBlur={field.onBlur}
            inputRef={index === 0 ? field.ref : undefined}
            name={field.name}
          />
        ))}
      </Box>
      {fieldState.invalid && (
        <FormHelperText>
          <InputHelperText error={fieldState.error?.message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
