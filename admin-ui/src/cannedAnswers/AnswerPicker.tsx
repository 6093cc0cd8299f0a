import { Autocomplete, Box, Button, Popover, TextField } from '@mui/material';
import type { CannedAnswerKind } from '@shouwen/domain/contract';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import type { Ticket } from '../tickets/ticket';
import type { CannedAnswer } from './cannedAnswer';
import { useCannedAnswers } from './useCannedAnswers';
import { useFilledIn } from './useFilledIn';

interface AnswerPickerProps {
  kind: CannedAnswerKind;
  ticket: Ticket;
  anchor: HTMLElement | null;
  onChoose: (words: string) => void;
  onClose: () => void;
}

const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  color: ink.soft,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
};

/** Looked for by a few letters of title or words, chosen by arrow keys and Enter. */
const Choices = ({ kind, ticket, onChoose, onClose }: Omit<AnswerPickerProps, 'anchor'>) => {
  const text = useText();
  const filled = useFilledIn();
  const { answers, isPending } = useCannedAnswers(kind, ticket, true);
  const matching = (all: CannedAnswer[], { inputValue }: { inputValue: string }) => {
    const wanted = inputValue.trim().toLowerCase();
    return all.filter(({ title, body }) => `${title} ${body}`.toLowerCase().includes(wanted));
  };
  return (
    <Autocomplete
      open
      autoHighlight
      disablePortal
      forcePopupIcon={false}
      options={answers}
      loading={isPending}
      loadingText={text('common.loading')}
      noOptionsText={text('answers.noMatch')}
      filterOptions={matching}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id }) => id}
      value={null}
      onChange={(_event, answer) => answer && onChoose(filled(answer.body, ticket))}
      onClose={(_event, reason) => reason === 'escape' && onClose()}
      renderInput={(params) => <TextField {...params} autoFocus label={text('answers.search')} />}
      renderOption={({ key, ...option }, answer) => (
        <Box component="li" key={key} {...option} sx={{ display: 'block !important' }}>
          <Box sx={{ fontWeight: 600, color: ink.strong }}>{answer.title}</Box>
          <Box sx={twoLines}>{filled(answer.body, ticket)}</Box>
        </Box>
      )}
      // the list stands below the field, part of the same sheet, instead of floating over it
      slotProps={{
        popper: {
          sx: { position: 'static !important', transform: 'none !important', width: '100% !important' },
        },
        paper: { sx: { border: 0, boxShadow: 'none', mt: 0.5 } },
        listbox: { sx: { maxHeight: 280 } },
      }}
    />
  );
};

export const AnswerPicker = ({ anchor, ...choices }: AnswerPickerProps) => {
  const text = useText();
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={choices.onClose}
      anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
      transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': text('answers.title'),
          sx: {
            width: 400,
            borderRadius: 3,
            maxWidth: 'calc(100vw - 32px)',
            p: 1.5,
            border: `1px solid ${paper.line}`,
          },
        },
      }}
    >
      {anchor && <Choices {...choices} />}
      <Button component={Link} to="/canned-answers" size="small" sx={{ mt: 0.5 }}>
        {text('answers.manage')}
      </Button>
    </Popover>
  );
};
