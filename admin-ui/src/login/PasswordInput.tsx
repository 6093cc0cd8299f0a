import VisibilityOffOutlinedIcon from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlinedIcon from '@mui/icons-material/VisibilityOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';

interface PasswordInputProps {
  value: string;
  onChange: (value: string) => void;
}

export const PasswordInput = ({ value, onChange }: PasswordInputProps) => {
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
      label={text('login.password')}
      name="password"
      type={isShown ? 'text' : 'password'}
      autoComplete="current-password"
      size="medium"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
};
