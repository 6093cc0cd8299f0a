import { Alert, Box, Button, Stack } from '@mui/material';
import { TextInput } from 'react-admin';
import { Link } from 'react-router-dom';
import { FormSection } from '../../forms/FormSection';
import { Pair } from '../../forms/Pair';
import { PasswordField } from '../../forms/PasswordField';
import { useText } from '../../i18n/useText';
import { CentreInput } from '../inputs/CentreInput';
import { PersonInputs } from '../inputs/PersonInputs';
import { PostInputs } from '../inputs/PostInputs';
import { usernameRule } from '../inputs/usernameRule';

interface CreateFieldsProps {
  problem: string | null;
  isBusy: boolean;
}

const AccountInputs = () => {
  const text = useText();
  return (
    <Pair>
      <TextInput
        source="username"
        validate={usernameRule}
        autoComplete="off"
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        helperText={text('staff.create.usernameHint')}
      />
      <PasswordField
        source="password"
        label={text('staff.field.password')}
        autoComplete="new-password"
        helperText={text('staff.create.passwordHint')}
      />
    </Pair>
  );
};

export const CreateFields = ({ problem, isBusy }: CreateFieldsProps) => {
  const text = useText();
  return (
    <Stack spacing={2.5}>
      {problem && <Alert severity="error">{problem}</Alert>}
      <FormSection title={text('staff.create.who')}>
        <PersonInputs />
      </FormSection>
      <FormSection title={text('staff.create.post')}>
        <CentreInput />
        <PostInputs fromOnHint={text('staff.create.fromOnHint')} />
      </FormSection>
      <FormSection title={text('staff.create.account')}>
        <AccountInputs />
      </FormSection>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', pb: 2.5 }}>
        <Button component={Link} to="/staff" variant="outlined" size="large">
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="contained" size="large" disabled={isBusy}>
          {text('staff.create.submit')}
        </Button>
      </Box>
    </Stack>
  );
};
