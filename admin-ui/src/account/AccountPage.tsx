import { Box, Stack } from '@mui/material';
import { useText } from '../i18n/useText';
import { PageHead } from '../layout/PageHead';
import { PasswordSheet } from './password/PasswordSheet';
import { SecondFactorSheet } from './secondFactor/SecondFactorSheet';
import { SessionsSheet } from './sessions/SessionsSheet';
import { WhoSheet } from './WhoSheet';

const columns = { display: 'grid', gap: 2.5, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' };

const AccountPage = () => {
  const text = useText();
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1080, mx: 'auto' }}>
      <PageHead title={text('account.title')} />
      <Box sx={columns}>
        <Stack spacing={2.5} minWidth={0}>
          <WhoSheet />
          <SessionsSheet />
        </Stack>
        <Stack spacing={2.5} minWidth={0}>
          <SecondFactorSheet />
          <PasswordSheet />
        </Stack>
      </Box>
    </Box>
  );
};

export default AccountPage;
