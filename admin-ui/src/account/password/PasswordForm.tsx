import { Alert, Box, Button, Stack } from '@mui/material';
import { Form, required } from 'react-admin';
import { PasswordField } from '../../forms/PasswordField';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { useMe } from '../../providers/useMe';
import { PasswordRules } from './PasswordRules';
import { usePasswordRule } from './usePasswordRule';

interface PasswordFormProps {
  currentLabel: MessageKey;
  onChanged: () => void;
}

const nothing = {};
const needed = required();
const fields = ['currentPassword', 'password', 'passwordConfirmation'];

export const PasswordForm = ({ currentLabel, onChanged }: PasswordFormProps) => {
  const text = useText();
  const desk = useDesk();
  const me = useMe();
  const rule = usePasswordRule();
  const send = async (values: FormValues) => {
    await desk.account('change-password', values);
    onChanged();
  };
  const { submit, problem, isBusy } = useSubmit(send, fields);
  const asTypedAbove = (typed: string, all: FormValues) =>
    typed && typed !== all.password ? text('account.password.notSame') : undefined;
  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      {/* so that the browser's password manager knows whose password this is */}
      <input type="text" autoComplete="username" value={me?.username ?? ''} readOnly hidden />
      <Stack spacing={2}>
        {problem && <Alert severity="error">{problem}</Alert>}
        <PasswordField
          source="currentPassword"
          label={text(currentLabel)}
          autoComplete="current-password"
          validate={needed}
        />
        <PasswordRules />
        <PasswordField
          source="password"
          label={text('account.password.next')}
          autoComplete="new-password"
          validate={[needed, rule]}
        />
        <PasswordField
          source="passwordConfirmation"
          label={text('account.password.confirmation')}
          autoComplete="new-password"
          validate={[needed, asTypedAbove]}
        />
        <Box>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {text('account.password.submit')}
          </Button>
        </Box>
      </Stack>
    </Form>
  );
};
