import { Alert, Button, Stack, TextField } from '@mui/material';
import { messageFor } from '@shouwen/domain/messages';
import { useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { loginProblem, type LoginProblem } from './loginProblem';
import { PasswordInput } from './PasswordInput';

export const LoginForm = () => {
  const text = useText();
  const language = useLanguage();
  const login = useLogin();
  const [identifier, setIdentifier] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<LoginProblem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (identifier.trim() === '' || password === '') return setProblem({ text: 'login.missing' });
    setBusy(true);
    setProblem(null);
    try {
      await login({ identifier: identifier.trim(), password });
    } catch (error) {
      setProblem(loginProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={submit}>
      {problem && (
        <Alert severity="error" role="alert">
          {'code' in problem ? messageFor(problem.code, language) : text(problem.text)}
        </Alert>
      )}
      <TextField
        label={text('login.identifier')}
        name="identifier"
        autoComplete="username"
        autoFocus
        size="medium"
        value={identifier}
        onChange={(event) => setIdentifier(event.target.value)}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <PasswordInput value={password} onChange={setPassword} />
      <Button type="submit" variant="contained" size="large" fullWidth disabled={isBusy}>
        {text(isBusy ? 'login.submitting' : 'login.submit')}
      </Button>
    </Stack>
  );
};
