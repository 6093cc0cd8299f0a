import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ink } from './palette';

interface FactProps {
  label: string;
  children: ReactNode;
}

/** One line of a sheet: what it is, and what it says. */
export const Fact = ({ label, children }: FactProps) => (
  <>
    <Box component="dt" sx={{ color: ink.soft, fontSize: '0.875rem' }}>
      {label}
    </Box>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </>
);
