import { Alert, Button, DialogActions, DialogContent, Stack, Typography } from '@mui/material';
import { staffVerbInputs } from '@shouwen/domain/staff';
import { Form, useNotify } from 'react-admin';
import { useSubmit, type FormValues } from '../../forms/useSubmit';
import { withoutBlanks } from '../../forms/withoutBlanks';
import { useText } from '../../i18n/useText';
import { useDesk } from '../../providers/dataProvider';
import { usePresentPerson } from '../usePresentPerson';
import type { ActProps } from './ActDialog';
import { bodies } from './bodies';

const nothing = {};

/** What an act means, what it asks for, and the button that does it. */
export const ActForm = ({ person, verb, onDone, onClose }: ActProps) => {
  const text = useText();
  const desk = useDesk();
  const notify = useNotify();
  const show = usePresentPerson();
  const Body = bodies[verb];

  const send = async (values: FormValues) => {
    const {
      temporaryPassword,
      ticketCount = 0,
      ...after
    } = await desk.actOnStaff(person.id, verb, withoutBlanks(values));
    show(after);
    // the password's own dialog says that it is done
    if (temporaryPassword === undefined) {
      notify(text(`staff.done.${verb}`, { name: person.name, smart_count: ticketCount }), {
        type: 'success',
      });
    }
    onDone({ ...after, temporaryPassword });
  };
  const { submit, problem, isBusy } = useSubmit(send, Object.keys(staffVerbInputs[verb]));

  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      <DialogContent sx={{ pt: 1 }}>
        <Stack spacing={2.25}>
          <Typography variant="body2" color="text.secondary">
            {text(`staff.about.${verb}`)}
          </Typography>
          {problem && <Alert severity="error">{problem}</Alert>}
          {Body && <Body person={person} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {text(`staff.verb.${verb}`)}
        </Button>
      </DialogActions>
    </Form>
  );
};
