import { InputHelperText, required, useInput } from 'react-admin';
import { CodeInput } from '../login/CodeInput';

const needed = required();

/** The code of an authenticator; with `isRecovery` a recovery code as well. */
export const CodeField = ({ label, isRecovery = false }: { label: string; isRecovery?: boolean }) => {
  const { id, field, fieldState } = useInput({ source: 'code', validate: needed, defaultValue: '' });
  const { ref, ...input } = field;
  return (
    <CodeInput
      {...input}
      inputRef={ref}
      id={id}
      label={label}
      isRecovery={isRecovery}
      error={fieldState.invalid}
      helperText={fieldState.invalid ? <InputHelperText error={fieldState.error?.message} /> : undefined}
    />
  );
};
