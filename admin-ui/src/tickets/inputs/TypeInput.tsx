import { Box, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { InputHelperText, required, useInput } from 'react-admin';
import type { Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { useTicketTypes } from '../types/useTicketTypes';
import { NatureNote } from './NatureNote';
import { TypeTile } from './TypeTile';

// Chinese names are two to four signs wide, English ones a word or two.
const tileWidth: Record<Language, number> = { 'zh-CN': 102, en: 136 };

// On a phone a focus ring around the first tile would only look like a choice already made.
const hasKeyboard = window.matchMedia('(pointer: fine)').matches;

/** Every type in sight, as a group of radio buttons: arrow keys move, the icon is found faster than a word in a menu. */
export const TypeInput = () => {
  const text = useText();
  const language = useLanguage();
  // a draft that was never published has nothing that a ticket could be held to
  const types = useTicketTypes().filter(({ inForce }) => inForce !== null);
  const { field, fieldState } = useInput({ source: 'type', validate: required() });
  const labelId = useId();
  return (
    <FormControl error={fieldState.invalid} component="div">
      <FormLabel
        id={labelId}
        sx={{ fontSize: '0.8125rem', mb: 0.75, display: 'flex', justifyContent: 'space-between' }}
      >
        {text('tickets.intake.type')}
        <NatureNote />
      </FormLabel>
      <Box
        role="radiogroup"
        aria-labelledby={labelId}
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: `repeat(auto-fill, minmax(${tileWidth[language]}px, 1fr))`,
        }}
      >
        {types.map((type, index) => (
          <TypeTile
            key={type.code}
            type={type}
            isChosen={field.value === type.code}
            onChoose={() => field.onChange(type.code)}
            onBlur={field.onBlur}
            hasFocus={index === 0 && !field.value && hasKeyboard}
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
