import { Alert, Button, DialogActions, DialogContent, Stack } from '@mui/material';
import { tagFields, verbInputs } from '@shouwen/domain/contract';
import { Form } from 'react-admin';
import { useSubmit, type FormValues } from '../../../forms/useSubmit';
import { withoutBlanks } from '../../../forms/withoutBlanks';
import { useText } from '../../../i18n/useText';
import { useDesk, type ManyDone } from '../../../providers/dataProvider';
import type { ManyAct } from './BulkDialog';
import { manyBodies } from './manyBodies';

interface BulkFormProps {
  act: ManyAct;
  name: string;
  filter: object;
  onDone: (answer: ManyDone) => Promise<void>;
  onClose: () => void;
}

const nothing = {};

export const BulkForm = ({ act, name, filter, onDone, onClose }: BulkFormProps) => {
  const text = useText();
  const desk = useDesk();
  const Body = manyBodies[act];
  const fields = Object.keys(act === 'tag' ? tagFields : verbInputs[act]);
  const send = async (values: FormValues) => onDone(await desk.actOnMany(act, filter, withoutBlanks(values)));
  const { submit, problem, isBusy } = useSubmit(send, fields);
  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      <DialogContent sx={{ pt: 1 }}>
        <Stack spacing={2.25}>
          {problem && <Alert severity="error">{problem}</Alert>}
          {Body ? <Body /> : text('queues.bulk.sure')}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {name}
        </Button>
      </DialogActions>
    </Form>
  );
};
