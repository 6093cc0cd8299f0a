import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useState, type SyntheticEvent } from 'react';
import { useRedirect } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { fromBelow } from '../../theme/fromBelow';
import type { Ticket } from '../ticket';
import { useAct } from '../verbs/useAct';
import type { CallerTicket } from './caller';
import { useDraftKeeper } from './draft/useDraftKeeper';

interface NoteInsteadProps {
  ticket: CallerTicket;
  onClose: () => void;
}

const nothingElse = () => undefined;
// the dialog lies within the form of the new ticket: nothing that happens in it is about that one
const within = (event: SyntheticEvent) => event.stopPropagation();

/** What was taken down goes as a note to a ticket that is there already, and intake is over. */
export const NoteInstead = ({ ticket, onClose }: NoteInsteadProps) => {
  const text = useText();
  const refusalText = useRefusalText();
  const redirect = useRedirect();
  const drafts = useDraftKeeper();
  const { getValues } = useFormContext();
  const [words, setWords] = useState(() => String(getValues('description') ?? ''));
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useAct(ticket as Ticket, 'note', nothingElse, () => {
    drafts.finish();
    redirect('show', 'tickets', ticket.id);
  });
  const save = () => {
    if (words.trim() === '') setMissing(true);
    else mutate({ body: words });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      onSubmit={within}
      onKeyDown={within}
      aria-labelledby="note-title"
      sx={fromBelow}
    >
      <DialogTitle id="note-title">{text('intake.note.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {ticket.number} · {ticket.title}
        </Typography>
        {error && <Alert severity="error">{refusalText(error)}</Alert>}
        <TextField
          label={text('intake.note.words')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          error={isMissing}
          helperText={isMissing ? text('intake.note.missing') : undefined}
          multiline
          minRows={3}
          maxRows={10}
          autoFocus
          sx={{ mt: 1 }}
          slotProps={{ htmlInput: { maxLength: limits.noteCharacters } }}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button variant="contained" onClick={save} disabled={isPending}>
          {text('intake.note.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
