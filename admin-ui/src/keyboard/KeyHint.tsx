import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ink, paper } from '../theme/palette';

/** A key of the keyboard, shown where it works; a phone has none. */
export const KeyHint = ({ children }: { children: ReactNode }) => (
  <Box
    component="kbd"
    aria-hidden="true"
    sx={{
      display: { xs: 'none', md: 'inline-block' },
      border: `1px solid ${paper.lineStrong}`,
      borderRadius: 1,
      px: 0.75,
      fontSize: 12,
      lineHeight: '18px',
      color: ink.soft,
      fontFamily: 'inherit',
      bgcolor: paper.sunk,
    }}
  >
    {children}
  </Box>
);
