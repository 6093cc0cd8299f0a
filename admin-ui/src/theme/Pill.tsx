import { Box, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { tones, type ToneName } from './palette';

interface PillProps {
  tone: ToneName;
  children: ReactNode;
  hasDot?: boolean;
  sx?: SxProps<Theme>;
}

/** A word on a tinted ground: states, marks, due times. The word carries the meaning, the colour helps to find it. */
export const Pill = ({ tone, children, hasDot = false, sx }: PillProps) => {
  const { text, fill } = tones[tone];
  return (
    <Box
      component="span"
      sx={[
        {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          px: 1,
          height: 24,
          borderRadius: 1.5,
          bgcolor: fill,
          color: text,
          fontSize: '0.8125rem',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          fontVariantNumeric: 'tabular-nums',
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {hasDot && <Box component="span" sx={{ width: 7, height: 7, borderRadius: '50%', bgcolor: text }} />}
      {children}
    </Box>
  );
};
