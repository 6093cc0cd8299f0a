import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Brand } from '../brand/Brand';
import { DocumentLanguage } from '../layout/DocumentLanguage';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { BrandPanel } from './BrandPanel';

interface FrontPageProps {
  children: ReactNode;
  /** Beside the language switch. */
  aside?: ReactNode;
}

/** The page before the desk: whose desk it is on one half, what has to be done on the other. */
export const FrontPage = ({ children, aside }: FrontPageProps) => (
  <Box sx={{ display: 'flex', minHeight: '100vh', bgcolor: 'background.default' }}>
    <DocumentLanguage />
    <BrandPanel />
    <Box component="main" sx={{ flex: 1, display: 'flex', flexDirection: 'column', p: { xs: 3, md: 4 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 40 }}>
        <Box sx={{ display: { xs: 'block', md: 'none' }, color: 'primary.dark' }}>
          <Brand size={36} />
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        <LanguageSwitch sx={{ color: 'text.secondary' }} />
        {aside}
      </Box>
      <Box sx={{ my: 'auto', mx: 'auto', width: '100%', maxWidth: 400, pb: { xs: 6, md: 8 }, pt: 4 }}>
        {children}
      </Box>
    </Box>
  </Box>
);
