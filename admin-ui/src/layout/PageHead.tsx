import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  aside?: ReactNode;
  children?: ReactNode;
}

export const PageHead = ({ title, aside, children }: PageHeadProps) => (
  <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 2, flexWrap: 'wrap' }}>
    <Typography variant="h1">{title}</Typography>
    {aside}
    <Box sx={{ flexGrow: 1 }} />
    {children}
  </Box>
);
