import VisibilityOffOutlinedIcon from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlinedIcon from '@mui/icons-material/VisibilityOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';

type PasswordInputProps = Omit<TextFieldProps, 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
};

export const PasswordInput = ({ value, onChange, ...field }: PasswordInputProps) => {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        aria-label={text(isShown ? 'login.hide' : 'login.show')}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? <VisibilityOffOutlinedIcon /> : <VisibilityOutlinedIcon />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      name="password"
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...field}
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
};
