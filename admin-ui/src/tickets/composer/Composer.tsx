import { Alert, Box, InputBase } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useNotify, useRecordContext } from 'react-admin';
import { AnswerPicker } from '../../cannedAnswers/AnswerPicker';
import { useAnswerTrigger } from '../../cannedAnswers/useAnswerTrigger';
import { DropArea } from '../../files/DropArea';
import { UploadList } from '../../files/UploadList';
import { useUploads } from '../../files/useUploads';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { isComposing } from '../../keyboard/guardComposition';
import { useKnownKey } from '../../keyboard/useKnownKey';
import { useRefusalText } from '../../providers/useRefusalText';
import { paper } from '../../theme/palette';
import type { Ticket } from '../ticket';
import { useAct } from '../verbs/useAct';
import { ComposerFoot } from './ComposerFoot';
import { ModeTabs } from './ModeTabs';
import { useComposerDesk, type ComposerDesk, type ComposerMode } from './ComposerProvider';
import { looks } from './looks';
import { useDrafts } from './useDrafts';

const modes: ComposerMode[] = ['reply', 'note'];
const nothingElse = () => undefined;

const isSending = (event: KeyboardEvent) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event.nativeEvent);

interface WritingProps {
  ticket: Ticket;
  desk: ComposerDesk;
  open: ComposerMode[];
}

const Writing = ({ ticket, desk, open }: WritingProps) => {
  const text = useText();
  const words = useWords();
  const notify = useNotify();
  const refusalText = useRefusalText();
  useKnownKey(';', text('keys.answers'));
  useKnownKey('Ctrl Enter', text('keys.sendWords'));
  const mode = open.includes(desk.mode) ? desk.mode : (open[0] ?? 'note');
  const { drafts, cleared, write, clear } = useDrafts();
  const draft = drafts[mode];
  const { mutate, isPending, error, reset } = useAct(ticket, mode, nothingElse, () => write(mode, ''));
  const uploads = useUploads(ticket.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const trigger = useAnswerTrigger(field, (next) => write(mode, next));

  const { calls } = desk;
  useEffect(() => {
    if (calls === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center' });
  }, [calls]);

  const send = () => {
    if (draft.trim() === '' || isPending) return;
    mutate({ body: draft });
  };
  const attach = (files: File[]) => {
    uploads.add(files);
    if (files.length > 0) notify(text('files.goToTicket'), { type: 'info' });
  };
  const choose = (wanted: ComposerMode) => {
    reset();
    desk.setMode(wanted);
    field.current?.focus();
  };

  const look = looks[mode];
  return (
    <DropArea onFiles={attach}>
      <Box component="section" aria-label={text('composer.title')} sx={{ ...look.frame, mt: 2 }}>
        <ModeTabs modes={open} mode={mode} onChoose={choose} />
        {error && (
          <Alert severity="error" sx={{ mx: 1.5, mt: 1 }}>
            {refusalText(error)}
          </Alert>
        )}
        <InputBase
          inputRef={field}
          multiline
          fullWidth
          minRows={3}
          maxRows={12}
          value={draft}
          placeholder={text(mode === 'reply' ? 'composer.replyHint' : 'composer.noteHint')}
          onChange={({ target }) => {
            write(mode, target.value);
            trigger.typed(target.value, target.selectionStart ?? 0);
          }}
          onKeyDown={(event) => {
            if (!isSending(event)) return;
            event.preventDefault();
            send();
          }}
          inputProps={{ 'aria-label': words.verb[mode], maxLength: limits.noteCharacters }}
          sx={{ px: 2, py: 1.25, fontSize: '0.9375rem', lineHeight: 1.6 }}
        />
        <Box sx={{ px: 1.5 }}>
          <UploadList uploads={uploads} />
        </Box>
        <ComposerFoot
          mode={mode}
          isEmpty={draft.trim() === ''}
          isBusy={isPending}
          canUndo={cleared[mode] !== ''}
          onAnswers={trigger.open}
          onAttach={attach}
          onClear={() => clear(mode)}
          onUndo={() => write(mode, cleared[mode])}
          onSend={send}
        />
      </Box>
      <AnswerPicker
        kind={mode}
        ticket={ticket}
        anchor={trigger.anchor}
        onChoose={trigger.choose}
        onClose={trigger.close}
      />
    </DropArea>
  );
};

/** Where words to the resident and words among colleagues are written, never to be taken one for the other. */
export const Composer = () => {
  const ticket = useRecordContext<Ticket>();
  const desk = useComposerDesk();
  if (!ticket || !desk) return null;
  const open = modes.filter((mode) => ticket.abilities.includes(mode));
  if (open.length === 0) return null;
  return (
    <Box sx={{ borderTop: `1px solid ${paper.line}`, mt: 2 }}>
      <Writing key={ticket.id} ticket={ticket} desk={desk} open={open} />
    </Box>
  );
};
