import { Box, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId } from 'react';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import { useFormWords } from '../useFormWords';
import { useItemRule } from '../useItemRule';
import type { ItemProps } from './ItemProps';
import { OptionPill } from './OptionPill';

const listOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.map(String) : [];
};

/** All options in sight; arrow keys choose one, the space bar several. */
export const ChoiceItem = ({ item, source }: ItemProps) => {
  const said = useFormWords();
  const { field, fieldState } = useInput({ source, validate: useItemRule(item), defaultValue: null });
  const labelId = useId();
  const { options = [], isMultiple = false, help } = item;
  const chosen = listOf(field.value);
  const toggle = (code: string) => {
    const others = chosen.filter((each) => each !== code);
    const isGivenUp = others.length < chosen.length;
    if (isMultiple) field.onChange(isGivenUp ? others : [...chosen, code]);
    else field.onChange(isGivenUp ? null : code);
  };
  return (
    <FormControl error={fieldState.invalid} component="div">
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', mb: 0.75 }}>
        <FieldTitle label={said(item.label)} isRequired={item.isRequired} />
      </FormLabel>
      <Box
        role={isMultiple ? 'group' : 'radiogroup'}
        aria-labelledby={labelId}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}
      >
        {options.map(({ code, label }, index) => (
          <OptionPill
            key={code}
            label={said(label)}
            name={field.name}
            isMultiple={isMultiple}
            isChosen={chosen.includes(code)}
            onToggle={() => toggle(code)}
            onBlur={field.onBlur}
            inputRef={index === 0 ? field.ref : undefined}
          />
        ))}
      </Box>
      {(fieldState.invalid || help) && (
        <FormHelperText sx={{ mx: 0 }}>
          <InputHelperText error={fieldState.error?.message} helperText={help && said(help)} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
