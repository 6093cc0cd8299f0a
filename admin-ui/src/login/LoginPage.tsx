import { Box, Typography } from '@mui/material';
import { DocumentLanguage } from '../layout/DocumentLanguage';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { Brand } from '../brand/Brand';
import { useText } from '../i18n/useText';
import { BrandPanel } from './BrandPanel';
import { LoginForm } from './LoginForm';

export const LoginPage = () => {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh', bgcolor: 'background.default' }}>
      <DocumentLanguage />
      <BrandPanel />
      <Box component="main" sx={{ flex: 1, display: 'flex', flexDirection: 'column', p: { xs: 3, md: 4 } }}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 40 }}>
          <Box sx={{ display: { xs: 'block', md: 'none' }, color: 'primary.dark' }}>
            <Brand size={36} />
          </Box>
          <LanguageSwitch sx={{ ml: 'auto', color: 'text.secondary' }} />
        </Box>
        <Box sx={{ my: 'auto', mx: 'auto', width: '100%', maxWidth: 380, pb: { xs: 6, md: 8 }, pt: 4 }}>
          <Typography variant="h1" gutterBottom>
            {text('login.title')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 4 }}>
            {text('login.hint')}
          </Typography>
          <LoginForm />
        </Box>
      </Box>
    </Box>
  );
};
