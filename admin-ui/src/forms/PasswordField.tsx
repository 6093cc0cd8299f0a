import { InputHelperText, useInput, type Validator } from 'react-admin';
import { PasswordInput } from '../login/PasswordInput';

interface PasswordFieldProps {
  source: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  validate?: Validator | Validator[];
  helperText?: string;
}

export const PasswordField = ({ source, label, autoComplete, validate, helperText }: PasswordFieldProps) => {
  const { id, field, fieldState } = useInput({ source, validate, defaultValue: '' });
  const { ref, ...input } = field;
  return (
    <PasswordInput
      {...input}
      inputRef={ref}
      id={id}
      label={label}
      autoComplete={autoComplete}
      error={fieldState.invalid}
      helperText={
        fieldState.invalid || helperText ? (
          <InputHelperText error={fieldState.error?.message} helperText={helperText} />
        ) : undefined
      }
    />
  );
};
