import { InputAdornment } from '@mui/material';
import { NumberInput } from 'react-admin';
import { useFormWords } from '../useFormWords';
import { useItemRule } from '../useItemRule';
import type { ItemProps } from './ItemProps';

export const NumberItem = ({ item, source }: ItemProps) => {
  const said = useFormWords();
  const { unit, min, max } = item;
  return (
    <NumberInput
      source={source}
      label={said(item.label)}
      validate={useItemRule(item)}
      isRequired={item.isRequired}
      helperText={item.help ? said(item.help) : false}
      step="any"
      slotProps={{
        input: unit ? { endAdornment: <InputAdornment position="end">{said(unit)}</InputAdornment> } : {},
        htmlInput: { min, max, inputMode: 'decimal' },
      }}
    />
  );
};
