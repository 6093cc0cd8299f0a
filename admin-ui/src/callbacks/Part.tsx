import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the card: what it is about, and what it says. */
export const Part = ({ title, aside, children }: PartProps) => (
  <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.75, flexWrap: 'wrap' }}>
      <Typography variant="h3" component="h3" color="text.secondary">
        {title}
      </Typography>
      <Typography variant="caption" component="span" color="text.secondary">
        {aside}
      </Typography>
    </Box>
    {children}
  </Box>
);
