import QuickreplyOutlinedIcon from '@mui/icons-material/QuickreplyOutlined';
import { Box, Button } from '@mui/material';
import type { CannedAnswerKind } from '@shouwen/domain/contract';
import { useRef, type FormEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { WordsInput } from '../forms/WordsInput';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import type { Ticket } from '../tickets/ticket';
import { AnswerPicker } from './AnswerPicker';
import { useAnswerTrigger } from './useAnswerTrigger';

interface AnsweredWordsInputProps {
  source: string;
  label: MessageKey;
  hint?: MessageKey;
  kind: CannedAnswerKind;
  ticket: Ticket;
}

/** Lines of text in a verb's dialog, with canned answers at hand. */
export const AnsweredWordsInput = ({ source, label, hint, kind, ticket }: AnsweredWordsInputProps) => {
  const text = useText();
  const { setValue } = useFormContext();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const trigger = useAnswerTrigger(field, (words) =>
    setValue(source, words, { shouldDirty: true, shouldValidate: true }),
  );
  const follow = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    field.current = target;
    trigger.typed(target.value, target.selectionStart);
  };
  return (
    <Box
      onInput={follow}
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) field.current = target;
      }}
    >
      <WordsInput source={source} label={label} hint={hint} hasFocus />
      <Button size="small" startIcon={<QuickreplyOutlinedIcon />} onClick={trigger.open} sx={{ mt: 0.5 }}>
        {text('answers.title')}
      </Button>
      <AnswerPicker
        kind={kind}
        ticket={ticket}
        anchor={trigger.anchor}
        onChoose={trigger.choose}
        onClose={trigger.close}
      />
    </Box>
  );
};
