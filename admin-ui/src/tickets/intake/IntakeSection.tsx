import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Sheet } from '../../theme/Sheet';

interface IntakeSectionProps {
  title: string;
  children: ReactNode;
}

export const IntakeSection = ({ title, children }: IntakeSectionProps) => (
  <Sheet label={title}>
    <Typography variant="h2" sx={{ mb: 2 }}>
      {title}
    </Typography>
    <Stack spacing={2}>{children}</Stack>
  </Sheet>
);
