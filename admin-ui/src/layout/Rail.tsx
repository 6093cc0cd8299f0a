import { Box } from '@mui/material';
import { Mark } from '../brand/Mark';
import { onDark, pine } from '../theme/palette';
import { useText } from '../i18n/useText';
import { AccountButton } from './AccountButton';
import { LanguageSwitch } from './LanguageSwitch';
import { lists, newTicket } from './places';
import { RailLink } from './RailLink';

export const railWidth = 84;

/** The dark edge of the desk on wide screens. */
export const Rail = () => {
  const text = useText();
  return (
    <Box
      component="nav"
      aria-label={text('layout.main')}
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        alignItems: 'center',
        gap: 1,
        width: railWidth,
        flexShrink: 0,
        height: '100vh',
        position: 'sticky',
        top: 0,
        py: 2,
        bgcolor: pine[900],
        color: onDark.ink,
      }}
    >
      <Box sx={{ mb: 2 }}>
        <Mark size={42} />
      </Box>
      <RailLink place={newTicket} emphasis />
      {lists.map((place) => (
        <RailLink key={place.to} place={place} />
      ))}
      <Box sx={{ flexGrow: 1 }} />
      <LanguageSwitch sx={{ color: onDark.soft, minWidth: 0, px: 1 }} />
      <AccountButton />
    </Box>
  );
};
