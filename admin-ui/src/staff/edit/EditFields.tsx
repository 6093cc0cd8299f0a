import { Box, Button, Stack } from '@mui/material';
import { Form, SaveButton, TextInput, required, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { FormSection } from '../../forms/FormSection';
import { useText } from '../../i18n/useText';
import { Waiting } from '../../layout/Waiting';
import { Said, type Telling } from '../../records/Said';
import { StaleNotice } from '../../records/StaleNotice';
import { PersonInputs } from '../inputs/PersonInputs';
import { PostInputs } from '../inputs/PostInputs';
import { usernameRule } from '../inputs/usernameRule';
import type { Person } from '../person';
import type { EditableField } from './editable';

// What somebody has typed outlives the reload after a 409; what they left alone shows the present record.
const keepTyped = { keepDirtyValues: true };
const username = [required(), usernameRule];

const tellings: Partial<Record<EditableField, Telling>> = {
  role: { word: 'role' },
  department: { name: 'departments' },
};

interface EditFieldsProps {
  /** What somebody else changed while this form was open; null as long as nobody did. */
  theirs: EditableField[] | null;
}

export const EditFields = ({ theirs }: EditFieldsProps) => {
  const text = useText();
  const person = useRecordContext<Person>();
  if (!person) return <Waiting />;
  return (
    <Form resetOptions={keepTyped} noValidate>
      {theirs && (
        <StaleNotice
          title={text('staff.edit.stale')}
          theirs={theirs}
          labelOf={(field) => text(`staff.field.${field}`)}
          said={(field, value) => <Said value={value} telling={tellings[field]} />}
        />
      )}
      <Stack spacing={2.5}>
        <FormSection title={text('staff.edit.who')}>
          <PersonInputs />
          {/* an account is opened with the person; who has none cannot be given a name for it here */}
          {person.username !== null && (
            <TextInput source="username" validate={username} autoComplete="off" helperText={false} />
          )}
        </FormSection>
        {/* who has left has no post to change */}
        {person.role !== null && (
          <FormSection title={text('staff.edit.post')}>
            <PostInputs fromOnHint={text('staff.edit.fromOnHint')} />
          </FormSection>
        )}
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', pb: 2.5 }}>
          <Button component={Link} to={`/staff/${person.id}/show`} variant="outlined" size="large">
            {text('common.cancel')}
          </Button>
          <SaveButton type="submit" icon={<></>} label={text('common.save')} size="large" />
        </Box>
      </Stack>
    </Form>
  );
};
