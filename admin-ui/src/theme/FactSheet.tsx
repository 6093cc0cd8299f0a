import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Sheet } from './Sheet';

interface FactSheetProps {
  title: string;
  /** In pixels; for labels longer than four signs. */
  labelWidth?: number;
  children: ReactNode;
}

export const FactSheet = ({ title, labelWidth = 88, children }: FactSheetProps) => (
  <Sheet label={title}>
    <Typography variant="h2" sx={{ mb: 1.5 }}>
      {title}
    </Typography>
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: `${labelWidth}px 1fr`,
        columnGap: 1.5,
        rowGap: 1,
        fontSize: '0.9375rem',
        lineHeight: 1.5,
      }}
    >
      {children}
    </Box>
  </Sheet>
);
