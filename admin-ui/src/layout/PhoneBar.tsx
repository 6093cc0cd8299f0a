import { Box } from '@mui/material';
import { Brand } from '../brand/Brand';
import { onDark, pine } from '../theme/palette';
import { AccountButton } from './AccountButton';
import { LanguageSwitch } from './LanguageSwitch';

/** The head of the desk on a phone. */
export const PhoneBar = () => (
  <Box
    component="header"
    sx={{
      display: { xs: 'flex', md: 'none' },
      alignItems: 'center',
      gap: 0.5,
      pl: 2,
      pr: 0.5,
      height: 54,
      bgcolor: pine[900],
      color: onDark.ink,
      position: 'sticky',
      top: 0,
      zIndex: 'appBar',
    }}
  >
    <Brand size={28} color={onDark.ink} />
    <Box sx={{ flexGrow: 1 }} />
    <LanguageSwitch sx={{ color: onDark.soft }} />
    <AccountButton />
  </Box>
);
