import SearchIcon from '@mui/icons-material/Search';
import { Box, IconButton } from '@mui/material';
import { Mark } from '../brand/Mark';
import { onDark, pine } from '../theme/palette';
import { openPalette } from '../palette/Palette';
import { useText } from '../i18n/useText';
import { AccountButton } from './AccountButton';
import { LanguageSwitch } from './LanguageSwitch';
import { KeptButton } from './KeptButton';
import { everyday, newTicket } from './places';
import { RailLink } from './RailLink';
import { usePlaces } from './usePlaces';

export const railWidth = 84;

// on a low screen they scroll, and what is above and below stays where it is
const places = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 0.5,
  width: '100%',
  flex: '1 1 0',
  minHeight: 0,
  overflowY: 'auto',
  scrollbarWidth: 'none',
} as const;

/** The dark edge of the desk on wide screens. */
export const Rail = () => {
  const text = useText();
  const [register] = usePlaces([newTicket]);
  const daily = usePlaces(everyday);
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
      {register && <RailLink place={register} emphasis />}
      <Box sx={places}>
        {daily.map((place) => (
          <RailLink key={place.to} place={place} />
        ))}
        <KeptButton />
      </Box>
      <IconButton aria-label={text('palette.open')} onClick={openPalette} sx={{ color: onDark.faint }}>
        <SearchIcon />
      </IconButton>
      <LanguageSwitch sx={{ color: onDark.soft, minWidth: 0, px: 1 }} />
      <AccountButton />
    </Box>
  );
};
