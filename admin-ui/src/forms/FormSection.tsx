import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Sheet } from '../theme/Sheet';

interface FormSectionProps {
  title: string;
  children: ReactNode;
}

export const FormSection = ({ title, children }: FormSectionProps) => (
  <Sheet label={title}>
    <Typography variant="h2" sx={{ mb: 2 }}>
      {title}
    </Typography>
    <Stack spacing={2}>{children}</Stack>
  </Sheet>
);
