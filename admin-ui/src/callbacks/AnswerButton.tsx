import { Box, ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { KeyHint } from '../keyboard/KeyHint';
import { ink, paper, tones, type ToneName } from '../theme/palette';

interface AnswerButtonProps {
  /** The key that does the same. */
  shortcut: string;
  label: ReactNode;
  /** What it leads to. */
  leadsTo: string;
  tone: ToneName;
  isChosen: boolean;
  onChoose: () => void;
}

const answerSize = { xs: '0.875rem', md: '1rem' };

export const AnswerButton = ({ shortcut, label, leadsTo, tone, isChosen, onChoose }: AnswerButtonProps) => {
  const { text, fill, edge } = tones[tone];
  return (
    <ButtonBase
      aria-pressed={isChosen}
      onClick={onChoose}
      sx={{
        font: 'inherit',
        lineHeight: 1.35,
        flexDirection: 'column',
        gap: 0.25,
        minHeight: 64,
        px: { xs: 0.5, md: 1 },
        py: 1,
        borderRadius: 2.5,
        border: `1px solid ${isChosen ? text : paper.edge}`,
        boxShadow: isChosen ? `inset 0 0 0 1px ${text}` : 'none',
        bgcolor: isChosen ? fill : paper.sheet,
        color: isChosen ? text : ink.body,
        '&:hover': { bgcolor: fill, borderColor: edge },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 650, fontSize: answerSize }}>
        <KeyHint>{shortcut}</KeyHint>
        <span>{label}</span>
      </Box>
      <Box component="span" sx={{ fontSize: '0.8125rem', color: isChosen ? text : ink.soft }}>
        {leadsTo}
      </Box>
    </ButtonBase>
  );
};
