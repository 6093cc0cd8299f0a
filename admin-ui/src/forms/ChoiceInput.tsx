import { FormControl, FormHelperText, FormLabel, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';

interface ChoiceInputProps {
  source: string;
  choices: { id: string; name: string }[];
}

/** Two or three ways, all in sight: one click or one arrow key instead of a menu. */
export const ChoiceInput = ({ source, choices }: ChoiceInputProps) => {
  const { field, fieldState } = useInput({ source });
  const labelId = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const present = choices.findIndex(({ id }) => id === field.value);
    const next = (present + step + choices.length) % choices.length;
    field.onChange(choices[next]?.id);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };

  return (
    <FormControl error={fieldState.invalid}>
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', mb: 0.5 }}>
        <FieldTitle source={source} />
      </FormLabel>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={field.value}
        onChange={(_event, chosen: string | null) => chosen && field.onChange(chosen)}
        aria-labelledby={labelId}
        onKeyDown={onKeyDown}
      >
        {choices.map(({ id, name }) => (
          <ToggleButton key={id} value={id}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {fieldState.invalid && (
        <FormHelperText>
          <InputHelperText error={fieldState.error?.message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
