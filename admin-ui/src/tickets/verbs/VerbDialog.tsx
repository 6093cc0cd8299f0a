import { Dialog, DialogTitle } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { RecordContextProvider } from 'react-admin';
import { useWords } from '../../i18n/useWords';
import type { Ticket } from '../ticket';
import { VerbForm } from './VerbForm';

interface VerbDialogProps {
  ticket: Ticket;
  verb: Verb;
  onClose: () => void;
}

// On a phone it comes up from below, where the thumb and the keyboard are.
const fromBelow = {
  '& .MuiDialog-container': { alignItems: { xs: 'flex-end', sm: 'center' } },
  '& .MuiDialog-paper': {
    m: { xs: 0, sm: 4 },
    width: { xs: '100%' },
    maxHeight: { xs: '92%' },
    borderRadius: { xs: '16px 16px 0 0', sm: '16px' },
  },
};

export const VerbDialog = ({ ticket, verb, onClose }: VerbDialogProps) => {
  const words = useWords();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="verb-title" sx={fromBelow}>
      <DialogTitle id="verb-title">{words.verb[verb]}</DialogTitle>
      <RecordContextProvider value={ticket}>
        <VerbForm ticket={ticket} verb={verb} onClose={onClose} />
      </RecordContextProvider>
    </Dialog>
  );
};
