import { Alert, Button, Stack, Typography } from '@mui/material';
import { Form, required, useNotify } from 'react-admin';
import { CodeField } from '../../forms/CodeField';
import { PasswordField } from '../../forms/PasswordField';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';

interface RemoveFormProps {
  onRemoved: () => void;
  onCancel: () => void;
}

const nothing = {};
const needed = required();

/** Password and code: a stolen session alone takes it away from nobody. */
export const RemoveForm = ({ onRemoved, onCancel }: RemoveFormProps) => {
  const text = useText();
  const desk = useDesk();
  const notify = useNotify();
  const send = async (values: FormValues) => {
    await desk.account('second-factor/remove', values);
    notify(text('account.secondFactor.turnedOff'), { type: 'success' });
    onRemoved();
  };
  const { submit, problem, isBusy } = useSubmit(send, ['password', 'code']);
  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      <Stack spacing={2}>
        <Typography variant="h3">{text('account.secondFactor.turnOff')}</Typography>
        {problem && <Alert severity="error">{problem}</Alert>}
        <PasswordField
          source="password"
          label={text('account.secondFactor.password')}
          autoComplete="current-password"
          validate={needed}
        />
        <CodeField label={text('account.secondFactor.anyCode')} isRecovery />
        <Stack direction="row" spacing={1}>
          <Button variant="outlined" onClick={onCancel}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {text('account.secondFactor.turnOff')}
          </Button>
        </Stack>
      </Stack>
    </Form>
  );
};
