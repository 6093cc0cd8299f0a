import { Button, type SxProps, type Theme } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { useWords } from '../../i18n/useWords';
import type { Ticket } from '../ticket';
import { useVerb } from './useVerb';

interface VerbButtonProps {
  ticket: Ticket;
  verb: Verb;
  isNext?: boolean;
  sx?: SxProps<Theme>;
}

export const VerbButton = ({ ticket, verb, isNext = false, sx }: VerbButtonProps) => {
  const words = useWords();
  const { start, isBusy, dialog } = useVerb(ticket, verb);
  return (
    <>
      <Button variant={isNext ? 'contained' : 'outlined'} disabled={isBusy} onClick={start} sx={sx}>
        {words.verb[verb]}
      </Button>
      {dialog}
    </>
  );
};
