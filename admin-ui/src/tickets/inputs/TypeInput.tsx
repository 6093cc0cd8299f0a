import { Box, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import { InputHelperText, required, useInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { isComposing } from '../../keyboard/guardComposition';
import { useTicketTypes } from '../types/useTicketTypes';
import { NatureNote } from './NatureNote';
import { typeAt, typeKey } from './typeKeys';
import { TypeTile } from './TypeTile';

// Chinese names are two to four signs wide, English ones a word or two; beside them stands a key where there are keys.
const tileWidth: Record<Language, number> = { 'zh-CN': 122, en: 140 };
const keyWidth = 20;

/** Every type in sight, as a group of radio buttons: arrow keys move, its own key chooses one and goes on to the words. */
export const TypeInput = () => {
  const text = useText();
  const language = useLanguage();
  // a draft that was never published has nothing that a ticket could be held to
  const types = useTicketTypes().filter(({ inForce }) => inForce !== null);
  const { field, fieldState } = useInput({ source: 'type', validate: required() });
  // arrow keys begin at what is chosen
  const chosen = Math.max(
    0,
    types.findIndex(({ code }) => code === field.value),
  );
  const labelId = useId();
  const { setFocus } = useFormContext();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return;
    const type = types[typeAt(event.key, types.length) ?? -1];
    if (type) field.onChange(type.code);
    else if (event.key !== 'Enter' || !field.value) return;
    // Enter in a radio button would send the form
    event.preventDefault();
    setFocus('description');
  };

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
        onKeyDown={onKeyDown}
        aria-labelledby={labelId}
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: {
            xs: `repeat(auto-fill, minmax(${tileWidth[language] - keyWidth}px, 1fr))`,
            md: `repeat(auto-fill, minmax(${tileWidth[language]}px, 1fr))`,
          },
        }}
      >
        {types.map((type, index) => (
          <TypeTile
            key={type.code}
            type={type}
            isChosen={field.value === type.code}
            onChoose={() => field.onChange(type.code)}
            onBlur={field.onBlur}
            hint={typeKey(index)}
            inputRef={index === chosen ? field.ref : undefined}
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
