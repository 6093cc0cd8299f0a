import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A part of a printed sheet under its own small heading; it is not torn over two pages where that can be helped. */
export const PrintPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ mt: '3.5mm', breakInside: 'avoid' }}>
    <Box component="h2" sx={{ m: 0, mb: '1.2mm', fontSize: '3.6mm', fontWeight: 700 }}>
      {title}
    </Box>
    {children}
  </Box>
);
