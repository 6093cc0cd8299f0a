import { Box, Button } from '@mui/material';
import { Form, SaveButton, TextArrayInput, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { Waiting } from '../../layout/Waiting';
import { StaleNotice } from '../../records/StaleNotice';
import { Sheet } from '../../theme/Sheet';
import { IntakeFields } from '../intake/IntakeFields';
import type { Ticket } from '../ticket';
import type { EditableField } from './editable';
import { SaidOfTicket } from './SaidOfTicket';

// What somebody has typed outlives the reload after a 409; what they left alone shows the present record.
const keepTyped = { keepDirtyValues: true };

interface EditFormProps {
  /** What somebody else changed while this form was open; null as long as nobody did. */
  theirs: EditableField[] | null;
}

export const EditForm = ({ theirs }: EditFormProps) => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return <Waiting />;
  return (
    <Form resetOptions={keepTyped} noValidate>
      {theirs && (
        <StaleNotice
          title={text('tickets.edit.stale')}
          theirs={theirs}
          labelOf={(field) => text(`tickets.field.${field}`)}
          said={(field, value) => <SaidOfTicket field={field} value={value} />}
        />
      )}
      <IntakeFields />
      <Sheet label={text('tickets.field.tags')} sx={{ mt: 2.5 }}>
        <TextArrayInput
          source="tags"
          label={text('tickets.field.tags')}
          helperText={text('queues.tagsHint')}
        />
      </Sheet>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', py: 2.5 }}>
        <Button component={Link} to={`/tickets/${ticket.id}/show`} variant="outlined" size="large">
          {text('common.cancel')}
        </Button>
        <SaveButton type="submit" icon={<></>} label={text('common.save')} size="large" />
      </Box>
    </Form>
  );
};
