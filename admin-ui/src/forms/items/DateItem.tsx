import { TextField } from '@mui/material';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import { useFormWords } from '../useFormWords';
import { useItemRule } from '../useItemRule';
import type { ItemProps } from './ItemProps';

/** A day of the calendar: no clock, and so no zone. */
export const DateItem = ({ item, source }: ItemProps) => {
  const said = useFormWords();
  const { id, field, fieldState } = useInput({ source, validate: useItemRule(item), defaultValue: '' });
  const help = item.help ? said(item.help) : undefined;
  return (
    <TextField
      {...field}
      id={id}
      type="date"
      label={<FieldTitle label={said(item.label)} isRequired={item.isRequired} />}
      error={fieldState.invalid}
      helperText={
        fieldState.invalid || help ? (
          <InputHelperText error={fieldState.error?.message} helperText={help} />
        ) : undefined
      }
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
