import { TextField, type TextFieldProps } from '@mui/material';
import { digits } from '../theme/typography';

type CodeInputProps = Omit<TextFieldProps, 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
  /** Letters too: recovery codes are no numbers. */
  isRecovery?: boolean;
};

/** A code that is used once: phones offer the number pad, and what an authenticator has just shown. */
export const CodeInput = ({ value, onChange, isRecovery = false, ...field }: CodeInputProps) => (
  <TextField
    name="code"
    value={value}
    onChange={(event) => onChange(event.target.value)}
    {...field}
    slotProps={{
      htmlInput: {
        autoComplete: isRecovery ? 'off' : 'one-time-code',
        inputMode: isRecovery ? 'text' : 'numeric',
        autoCapitalize: 'none',
        spellCheck: false,
        maxLength: 40,
        style: { ...digits, letterSpacing: '0.12em' },
      },
    }}
  />
);
