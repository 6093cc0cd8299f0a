import { Alert, Button, DialogActions, DialogContent, Stack, Typography } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { useRef } from 'react';
import { Form } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { refusalOf } from '../../providers/refusal';
import { useRefusalText } from '../../providers/useRefusalText';
import { withoutBlanks } from '../../forms/withoutBlanks';
import type { Ticket } from '../ticket';
import { bodies } from './bodies';
import { useAct } from './useAct';

interface VerbFormProps {
  ticket: Ticket;
  verb: Verb;
  onClose: () => void;
}

const nothing = {};

export const VerbForm = ({ ticket, verb, onClose }: VerbFormProps) => {
  const text = useText();
  const words = useWords();
  const { mutateAsync, isPending, error } = useAct(ticket, verb, onClose);
  const Body = bodies[verb];
  const refusalText = useRefusalText();

  const isSending = useRef(false);

  const submit = async (values: Record<string, unknown>) => {
    // validation is asynchronous: a second click comes before the button can be switched off
    if (isSending.current) return undefined;
    isSending.current = true;
    try {
      await mutateAsync(withoutBlanks(values));
      return undefined;
    } catch (refused) {
      // the fields' own errors go to the fields; the sentence above them stays for the rest
      return refusalOf(refused).fields;
    } finally {
      isSending.current = false;
    }
  };

  return (
    <Form record={nothing} onSubmit={submit} noValidate>
      <DialogContent sx={{ pt: 1 }}>
        <Stack spacing={2.25}>
          <Typography variant="body2" color="text.secondary">
            {ticket.number} · {ticket.title}
          </Typography>
          {error && <Alert severity="error">{refusalText(error)}</Alert>}
          {Body && <Body ticket={ticket} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={isPending}>
          {words.verb[verb]}
        </Button>
      </DialogActions>
    </Form>
  );
};
