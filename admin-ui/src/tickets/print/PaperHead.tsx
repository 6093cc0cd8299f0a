import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Mark } from '../../brand/Mark';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';

interface PaperHeadProps {
  title: string;
  /** What the sheet is about, below its title. */
  children: ReactNode;
  /** At the right edge. */
  aside: ReactNode;
}

/** The head of every sheet that leaves the desk: whose it is, and what it is called. */
export const PaperHead = ({ title, children, aside }: PaperHeadProps) => {
  const text = useText();
  const me = useMe();
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        gap: '4mm',
        alignItems: 'flex-start',
        borderBottom: '0.6mm solid',
        pb: '3mm',
        mb: '3mm',
      }}
    >
      <Mark size={40} />
      <Box sx={{ flexGrow: 1 }}>
        <Box sx={{ fontSize: '3.4mm' }}>
          {[text('brand.name'), me?.serviceCenterName].filter(Boolean).join(' · ')}
        </Box>
        <Box component="h1" sx={{ m: 0, fontSize: '6.4mm', fontWeight: 700, lineHeight: 1.3 }}>
          {title}
        </Box>
        {children}
      </Box>
      {aside}
    </Box>
  );
};
