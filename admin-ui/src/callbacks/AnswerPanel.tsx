import { Box, Button, TextField, Typography } from '@mui/material';
import { limits } from '@shouwen/domain/contract';
import type { RefObject } from 'react';
import { useText } from '../i18n/useText';
import { KeyHint } from '../keyboard/KeyHint';
import { paper } from '../theme/palette';
import type { Choice } from './choice';
import { OutcomeButtons } from './OutcomeButtons';
import { RatingButtons } from './RatingButtons';

interface AnswerPanelProps {
  choice: Choice | null;
  onChoose: (choice: Choice | null) => void;
  remark: string;
  onRemark: (remark: string) => void;
  remarkBox: RefObject<HTMLTextAreaElement | null>;
  isSending: boolean;
  onConfirm: () => void;
}

/** What the resident says: a key for the answer, Enter to send it; before that, what it will do stands there in words. */
export const AnswerPanel = (panel: AnswerPanelProps) => {
  const text = useText();
  const { choice, onChoose, remark, onRemark, remarkBox, isSending, onConfirm } = panel;
  const rating = choice?.rating ?? null;
  const summary =
    choice &&
    [text(`callbacks.chosen.${choice.outcome}`), rating && text('callbacks.withRating', { rating })]
      .filter(Boolean)
      .join(' · ');
  return (
    <Box
      role="group"
      aria-label={text('callbacks.answer')}
      sx={{
        position: { md: 'sticky' },
        bottom: 0,
        bgcolor: paper.sunk,
        borderTop: `1px solid ${paper.line}`,
        px: { xs: 2, md: 4 },
        py: 2.5,
        mx: { xs: -2, md: 0 },
        mb: { xs: -2, md: 0 },
      }}
    >
      <Typography variant="h3" component="h3" color="text.secondary" sx={{ mb: 1 }}>
        {text('callbacks.answer')}
      </Typography>
      <RatingButtons choice={choice} onChoose={onChoose} />
      <OutcomeButtons choice={choice} onChoose={onChoose} />
      <TextField
        multiline
        maxRows={4}
        value={remark}
        onChange={(change) => onRemark(change.target.value)}
        inputRef={remarkBox}
        label={text('callbacks.remark')}
        sx={{ mt: 2 }}
        slotProps={{
          htmlInput: { maxLength: limits.noteCharacters },
          input: { endAdornment: <KeyHint>R</KeyHint> },
        }}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mt: 2, flexWrap: 'wrap' }}>
        <Typography role="status" sx={{ flexGrow: 1, fontWeight: 600, minWidth: { xs: '100%', sm: 0 } }}>
          {summary ?? (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {text('callbacks.rate')}
            </Box>
          )}
        </Typography>
        <Button
          variant="outlined"
          size="large"
          disabled={choice === null || isSending}
          onClick={() => onChoose(null)}
          sx={{ gap: 1 }}
        >
          {text('callbacks.takeBack')}
          <KeyHint>Esc</KeyHint>
        </Button>
        <Button variant="contained" size="large" disabled={choice === null || isSending} onClick={onConfirm}>
          {text('callbacks.confirm')}
          <KeyHint isOnDark>Enter</KeyHint>
        </Button>
      </Box>
    </Box>
  );
};
