import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ink, paper } from '../theme/palette';

interface KeyHintProps {
  children: ReactNode;
  isOnDark?: boolean;
}

/** A key of the keyboard, shown where it works; a phone has none. */
export const KeyHint = ({ children, isOnDark = false }: KeyHintProps) => (
  <Box
    component="kbd"
    aria-hidden="true"
    sx={{
      display: { xs: 'none', md: 'inline-block' },
      border: `1px solid ${isOnDark ? 'currentColor' : paper.lineStrong}`,
      borderRadius: 1,
      px: 0.75,
      ml: isOnDark ? 1 : 0,
      fontSize: 12,
      lineHeight: '18px',
      color: isOnDark ? 'inherit' : ink.soft,
      fontFamily: 'inherit',
      bgcolor: isOnDark ? 'transparent' : paper.sunk,
    }}
  >
    {children}
  </Box>
);
