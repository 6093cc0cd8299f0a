import { Box, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { ink, paper } from './palette';

/** Signs that are read out, written down or copied one by one. */
export const Secret = ({ children, sx }: { children: ReactNode; sx?: SxProps<Theme> }) => (
  <Box
    component="code"
    translate="no"
    sx={[
      {
        display: 'inline-block',
        fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
        fontWeight: 600,
        letterSpacing: '0.04em',
        color: ink.strong,
        bgcolor: paper.sunk,
        border: `1px solid ${paper.line}`,
        borderRadius: 2,
        px: 1,
        py: 0.5,
        overflowWrap: 'anywhere',
      },
      ...(Array.isArray(sx) ? sx : [sx]),
    ]}
  >
    {children}
  </Box>
);
