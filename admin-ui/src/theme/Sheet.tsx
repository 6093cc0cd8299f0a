import { Box, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { paper } from './palette';

interface SheetProps {
  children: ReactNode;
  sx?: SxProps<Theme>;
  component?: 'section' | 'div' | 'aside';
  label?: string;
}

/** A white sheet on the desk: everything that is read or filled in lies on one. */
export const Sheet = ({ children, sx, component = 'section', label }: SheetProps) => (
  <Box
    component={component}
    aria-label={label}
    sx={[
      { bgcolor: paper.sheet, border: `1px solid ${paper.line}`, borderRadius: 3, p: { xs: 2, md: 2.5 } },
      ...(Array.isArray(sx) ? sx : [sx]),
    ]}
  >
    {children}
  </Box>
);
