import { Button, type SxProps, type Theme } from '@mui/material';
import type { Verb } from '@shouwen/domain/contract';
import { useWords } from '../../i18n/useWords';
import { KeyHint } from '../../keyboard/KeyHint';
import { useKnownKey } from '../../keyboard/useKnownKey';
import type { Ticket } from '../ticket';
import { useVerb } from './useVerb';
import { useVerbKey } from './useVerbKey';

interface VerbButtonProps {
  ticket: Ticket;
  verb: Verb;
  isNext?: boolean;
  /** The letter that does the same. */
  shortcut?: string;
  sx?: SxProps<Theme>;
}

export const VerbButton = ({ ticket, verb, isNext = false, shortcut, sx }: VerbButtonProps) => {
  const words = useWords();
  const { start, isBusy, dialog } = useVerb(ticket, verb);
  useVerbKey(shortcut, start);
  useKnownKey(shortcut?.toUpperCase(), words.verb[verb], true);
  return (
    <>
      <Button
        variant={isNext ? 'contained' : 'outlined'}
        disabled={isBusy}
        onClick={start}
        aria-keyshortcuts={shortcut?.toUpperCase()}
        sx={[{ gap: isNext ? 0 : 1 }, ...(Array.isArray(sx) ? sx : [sx])]}
      >
        {words.verb[verb]}
        {shortcut && <KeyHint isOnDark={isNext}>{shortcut.toUpperCase()}</KeyHint>}
      </Button>
      {dialog}
    </>
  );
};
