import { Dialog, DialogTitle } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { RecordContextProvider } from 'react-admin';
import { useWords } from '../../i18n/useWords';
import { fromBelow } from '../../theme/fromBelow';
import type { Ticket } from '../ticket';
import { VerbForm } from './VerbForm';

interface VerbDialogProps {
  ticket: Ticket;
  verb: Verb;
  onClose: () => void;
}

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
