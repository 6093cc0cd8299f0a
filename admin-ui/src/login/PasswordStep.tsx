import { Button, Stack, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { useText } from '../i18n/useText';
import { LoginNotice } from './LoginNotice';
import { PasswordInput } from './PasswordInput';
import type { LoginSteps } from './useLoginSteps';

export const PasswordStep = ({ steps }: { steps: LoginSteps }) => {
  const text = useText();
  const { proof, setProof, setProblem, sendPassword, isBusy } = steps;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (proof.identifier.trim() === '' || proof.password === '') return setProblem(text('login.missing'));
    await sendPassword();
  };

  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={submit}>
      <Typography variant="body2" color="text.secondary" sx={{ pb: 1 }}>
        {text('login.hint')}
      </Typography>
      <LoginNotice problem={steps.problem} />
      <TextField
        label={text('login.identifier')}
        name="identifier"
        autoComplete="username"
        autoFocus
        size="medium"
        value={proof.identifier}
        onChange={(event) => setProof((before) => ({ ...before, identifier: event.target.value }))}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <PasswordInput
        label={text('login.password')}
        autoComplete="current-password"
        size="medium"
        value={proof.password}
        onChange={(password) => setProof((before) => ({ ...before, password }))}
      />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={isBusy}>
        {text(isBusy ? 'login.submitting' : 'login.submit')}
      </Button>
    </Stack>
  );
};
