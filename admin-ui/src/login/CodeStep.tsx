import { Button, Stack, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/useText';
import { CodeInput } from './CodeInput';
import { LoginNotice } from './LoginNotice';
import type { LoginSteps } from './useLoginSteps';

/** The second step: six digits of the authenticator or, without the phone, a recovery code. */
export const CodeStep = ({ steps }: { steps: LoginSteps }) => {
  const text = useText();
  const [isRecovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const { sendCode, setProblem, goBack, isBusy, problem } = steps;

  const turn = () => {
    setRecovery(!isRecovery);
    setCode('');
    setProblem(null);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '')
      return setProblem(text(isRecovery ? 'login.recoveryMissing' : 'login.codeMissing'));
    await sendCode(code.trim());
    setCode('');
  };

  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={submit}>
      <Typography variant="body2" color="text.secondary" sx={{ pb: 1 }}>
        {text(isRecovery ? 'login.recoveryHint' : 'login.codeHint')}
      </Typography>
      {problem && <LoginNotice problem={problem} />}
      <CodeInput
        key={String(isRecovery)}
        label={text(isRecovery ? 'login.recovery' : 'login.code')}
        isRecovery={isRecovery}
        size="medium"
        autoFocus
        value={code}
        onChange={setCode}
      />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={isBusy}>
        {text(isBusy ? 'login.submitting' : 'login.submit')}
      </Button>
      <Stack direction="row" justifyContent="space-between">
        <Button size="small" onClick={goBack}>
          {text('login.back')}
        </Button>
        <Button size="small" onClick={turn}>
          {text(isRecovery ? 'login.useCode' : 'login.useRecovery')}
        </Button>
      </Stack>
    </Stack>
  );
};
