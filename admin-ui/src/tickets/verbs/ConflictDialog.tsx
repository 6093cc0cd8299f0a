import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useGetList, useGetOne } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useRefusalText } from '../../providers/useRefusalText';
import { ink, paper, tones } from '../../theme/palette';
import { fromBelow } from '../../theme/fromBelow';
import type { Ticket, TicketEvent } from '../ticket';
import { TimelineEntry } from '../timeline/TimelineEntry';
import { StateWord } from '../fields/StateWord';
import type { Conflict } from './conflict';
import { useAct } from './useAct';
import { wordsIn } from './wordsIn';

const side = { borderRadius: 2, p: 1.5, minWidth: 0 };

/** What others did since the ticket was read. */
const Theirs = ({ conflict: { before }, present }: { conflict: Conflict; present: Ticket | undefined }) => {
  const text = useText();
  const { data = [] } = useGetList<TicketEvent>('ticket-events', {
    filter: { ticket: before.id, at_gt: before.updatedAt },
    sort: { field: 'at', order: 'ASC' },
    pagination: { page: 1, perPage: 20 },
  });
  return (
    <Box component="section" aria-label={text('conflict.theirs')} sx={{ ...side, bgcolor: paper.sunk }}>
      <Box sx={{ fontWeight: 650, color: ink.strong, mb: 1 }}>{text('conflict.theirs')}</Box>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', mb: 1.5, flexWrap: 'wrap' }}>
        <StateWord state={before.state} /> → <StateWord state={(present ?? before).state} />
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((event) => (
          <TimelineEntry key={event.id} event={event} />
        ))}
      </Box>
    </Box>
  );
};

const Yours = ({ conflict: { verb, body } }: { conflict: Conflict }) => {
  const text = useText();
  const words = useWords();
  const said = wordsIn(body);
  return (
    <Box
      component="section"
      aria-label={text('conflict.yours')}
      sx={{ ...side, bgcolor: tones.pine.fill, border: `1px solid ${tones.pine.edge}` }}
    >
      <Box sx={{ fontWeight: 650, color: ink.strong, mb: 1 }}>{text('conflict.yours')}</Box>
      <Box sx={{ fontWeight: 600 }}>{words.verb[verb]}</Box>
      {said && <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>{said}</Box>}
    </Box>
  );
};

interface ConflictDialogProps {
  conflict: Conflict;
  onClose: () => void;
}

/** Somebody was faster: both versions side by side, and a choice. Nothing of what was typed is lost unasked. */
export const ConflictDialog = ({ conflict, onClose }: ConflictDialogProps) => {
  const text = useText();
  const words = useWords();
  const refusalText = useRefusalText();
  const { verb, body, before, onSent } = conflict;
  const { data: present } = useGetOne<Ticket>('tickets', { id: before.id }, { staleTime: 0 });
  const again = useAct(present ?? before, verb, onClose, onSent);
  const asNote = useAct(present ?? before, 'note', onClose, onSent);
  const said = wordsIn(body);
  const may = (wanted: typeof verb) => present?.abilities.includes(wanted) === true;
  const error = again.error ?? asNote.error;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="conflict-title" sx={fromBelow}>
      <DialogTitle id="conflict-title">{text('conflict.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ color: ink.soft, mb: 2 }}>{text('conflict.hint', { verb: words.verb[verb] })}</Box>
        {error && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {refusalText(error)}
          </Alert>
        )}
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <Theirs conflict={conflict} present={present} />
          <Yours conflict={conflict} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {said && verb !== 'note' && may('note') && (
          <Button
            variant="outlined"
            disabled={asNote.isPending}
            onClick={() => asNote.mutate({ body: said })}
          >
            {text('conflict.keepAsNote')}
          </Button>
        )}
        {may(verb) && (
          <Button variant="outlined" disabled={again.isPending} onClick={() => again.mutate(body)}>
            {text('conflict.again', { verb: words.verb[verb] })}
          </Button>
        )}
        <Button variant="contained" autoFocus onClick={onClose}>
          {text('conflict.takeTheirs')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
