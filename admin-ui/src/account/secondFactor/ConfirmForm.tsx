import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { Form } from 'react-admin';
import { CodeField } from '../../forms/CodeField';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { paper } from '../../theme/palette';
import { Secret } from '../../theme/Secret';
import type { Enrolment } from './secondFactor';

interface ConfirmFormProps {
  enrolment: Enrolment;
  onConfirmed: (recoveryCodes: string[]) => void;
}

const nothing = {};
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** The picture to scan, the key to type, and the first code as proof that an authenticator holds it. */
export const ConfirmForm = ({ enrolment, onConfirmed }: ConfirmFormProps) => {
  const text = useText();
  const desk = useDesk();
  const send = async (values: FormValues) => {
    const answer = await desk.account<{ recoveryCodes: string[] }>('second-factor/confirm', values);
    onConfirmed(answer.recoveryCodes);
  };
  const { submit, problem, isBusy } = useSubmit(send, ['code']);
  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      <Stack spacing={2}>
        <div>
          <Typography variant="h3">{text('account.secondFactor.scan')}</Typography>
          <Typography variant="body2" color="text.secondary">
            {text('account.secondFactor.scanHint')}
          </Typography>
        </div>
        <Box
          component="img"
          src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qr)}`}
          alt={text('account.secondFactor.qr')}
          sx={{ width: 196, height: 196, p: 1, border: `1px solid ${paper.line}`, borderRadius: 2 }}
        />
        <div>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 0.75 }}>
            {text('account.secondFactor.secret')}
          </Typography>
          <Secret>{inFours(enrolment.secret)}</Secret>
        </div>
        {problem && <Alert severity="error">{problem}</Alert>}
        <CodeField label={text('account.secondFactor.code')} />
        <Box>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {text('account.secondFactor.confirm')}
          </Button>
        </Box>
      </Stack>
    </Form>
  );
};
