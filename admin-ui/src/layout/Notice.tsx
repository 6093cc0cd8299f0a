import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface NoticeProps {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** A page that has nothing to show and says what to do instead. */
export const Notice = ({ title, hint, children }: NoticeProps) => (
  <Box sx={{ py: { xs: 7, md: 10 }, px: 3, textAlign: 'center' }}>
    <Typography variant="h2" component="p" gutterBottom>
      {title}
    </Typography>
    {hint && (
      <Typography variant="body2" color="text.secondary" sx={{ mb: 3 }}>
        {hint}
      </Typography>
    )}
    {children}
  </Box>
);
