import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoose(value: Value): void;
}

/** A few ways of which one is taken. */
export const Choice = <Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) => (
  <FormControl>
    <FormLabel>{label}</FormLabel>
    <RadioGroup row value={value} onChange={(_event, chosen) => onChoose(chosen as Value)}>
      {choices.map((choice) => (
        <FormControlLabel key={choice.value} value={choice.value} control={<Radio />} label={choice.label} />
      ))}
    </RadioGroup>
  </FormControl>
);
