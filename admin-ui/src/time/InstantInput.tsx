import { TextField } from '@mui/material';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import { useZone } from '../providers/useMe';
import { inputText, instantOfInput } from './zone';

interface InstantInputProps {
  source: string;
  label?: string;
  helperText?: string;
}

/** A moment by the clock of the centre; kept in the form as an instant. */
export const InstantInput = ({ source, label, helperText }: InstantInputProps) => {
  const zone = useZone();
  const { id, field, fieldState } = useInput({
    source,
    format: (instant: string | null | undefined) => (instant ? inputText(Date.parse(instant), zone) : ''),
    parse: (typed: string) => {
      const instant = instantOfInput(typed, zone);
      return instant === null ? null : new Date(instant).toISOString();
    },
  });
  return (
    <TextField
      {...field}
      id={id}
      type="datetime-local"
      label={<FieldTitle source={source} label={label} />}
      error={fieldState.invalid}
      helperText={
        fieldState.invalid || helperText ? (
          <InputHelperText error={fieldState.error?.message} helperText={helperText} />
        ) : undefined
      }
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
