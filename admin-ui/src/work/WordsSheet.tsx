import { Button, Chip, Stack, TextField } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useState } from 'react';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import type { QueuedVerb } from '../offline/queuedAct';
import type { Ticket } from '../tickets/ticket';
import { BottomSheet } from './BottomSheet';

export type WordyVerb = Exclude<QueuedVerb, 'accept'>;

const phrases: Record<WordyVerb, MessageKey[]> = {
  resolve: ['work.quick.resolve.fixed', 'work.quick.resolve.cleaned', 'work.quick.resolve.handed'],
  reply: ['work.quick.reply.coming', 'work.quick.reply.seen', 'work.quick.reply.parts'],
  note: ['work.quick.note.nobody', 'work.quick.note.parts', 'work.quick.note.help'],
};

interface WordsSheetProps {
  verb: WordyVerb;
  ticket: Ticket;
  onClose: () => void;
  onSend: (words: string) => void;
}

/** Words for an act: a phrase by one tap, or one's own. */
export const WordsSheet = ({ verb, ticket, onClose, onSend }: WordsSheetProps) => {
  const text = useText();
  const [words, setWords] = useState('');
  const [isSent, setSent] = useState(false);
  const said = words.trim();
  const send = () => {
    // the sheet closes once the act is kept: a second tap before that is the same tap
    setSent(true);
    onSend(said);
  };
  return (
    <BottomSheet title={`${text(`work.${verb}`)} · ${ticket.title}`} onClose={onClose}>
      <Stack
        direction="row"
        role="group"
        aria-label={text('work.phrases')}
        sx={{ flexWrap: 'wrap', gap: 1, mb: 1.5 }}
      >
        {phrases[verb].map((key) => (
          <Chip
            key={key}
            label={text(key)}
            variant="outlined"
            onClick={() => setWords((before) => before + text(key))}
            sx={{ minHeight: 44, borderRadius: 22, fontSize: '0.9375rem' }}
          />
        ))}
      </Stack>
      <TextField
        multiline
        minRows={3}
        maxRows={8}
        value={words}
        onChange={(change) => setWords(change.target.value)}
        label={text(`work.words.${verb}`)}
        slotProps={{ htmlInput: { maxLength: limits.noteCharacters } }}
      />
      <Button
        variant="contained"
        size="large"
        disabled={said === '' || isSent}
        onClick={send}
        sx={{ mt: 2, minHeight: 52 }}
      >
        {text('work.send')}
      </Button>
    </BottomSheet>
  );
};
