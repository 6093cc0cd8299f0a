import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ink } from '../theme/palette';

/** What a card is about, and beside it what is to be known of it first. */
export const CardTitle = ({ title, children }: { title: string; children?: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 0.75, alignItems: 'center' }}>
    <Box sx={{ fontWeight: 650, fontSize: '1.0625rem', color: ink.strong }}>{title}</Box>
    {children}
  </Box>
);
