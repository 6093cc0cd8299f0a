import SearchIcon from '@mui/icons-material/Search';
import { Box, IconButton } from '@mui/material';
import { Brand } from '../brand/Brand';
import { useText } from '../i18n/useText';
import { openPalette } from '../palette/Palette';
import { onDark, pine } from '../theme/palette';
import { AccountButton } from './AccountButton';
import { LanguageSwitch } from './LanguageSwitch';

/** The head of the desk on a phone. */
export const PhoneBar = () => {
  const text = useText();
  return (
    <Box
      component="header"
      data-bar
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
      <IconButton aria-label={text('palette.open')} onClick={openPalette} sx={{ color: onDark.soft }}>
        <SearchIcon />
      </IconButton>
      <LanguageSwitch sx={{ color: onDark.soft }} />
      <AccountButton />
    </Box>
  );
};
