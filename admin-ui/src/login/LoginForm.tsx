import { Box, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { CodeStep } from './CodeStep';
import { PasswordStep } from './PasswordStep';
import { useLoginSteps } from './useLoginSteps';

export const LoginForm = () => {
  const text = useText();
  const steps = useLoginSteps();
  const isCode = steps.step === 'code';
  return (
    <>
      <Typography variant="h1" gutterBottom>
        {text(isCode ? 'login.codeTitle' : 'login.title')}
      </Typography>
      <Box sx={{ mt: 1 }}>{isCode ? <CodeStep steps={steps} /> : <PasswordStep steps={steps} />}</Box>
    </>
  );
};
