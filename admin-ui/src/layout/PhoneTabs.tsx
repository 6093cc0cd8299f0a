import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { Box } from '@mui/material';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useMe } from '../providers/useMe';
import { paper } from '../theme/palette';
import { KeptSheet } from './KeptSheet';
import { everyday, kept, newTicket, personal } from './places';
import { PhoneTab } from './PhoneTab';
import { usePlaces } from './usePlaces';

const bar = {
  display: { xs: 'flex', md: 'none' },
  position: 'sticky',
  bottom: 0,
  zIndex: 'appBar',
  bgcolor: paper.sheet,
  borderTop: `1px solid ${paper.line}`,
  pb: 'env(safe-area-inset-bottom)',
};

/** At the foot of a phone while somebody stands before a list; within a record, the foot belongs to its acts. */
export const PhoneTabs = () => {
  const text = useText();
  const me = useMe();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const more = usePlaces(kept);
  const daily = usePlaces([...everyday, newTicket]);
  if (![...everyday, ...kept, ...personal].some(({ to }) => to === pathname)) return null;
  const isHome = ({ to }: { to: string }) => to === `/${me?.home}`;
  const tabs = [...daily.filter(isHome), ...daily.filter((place) => !isHome(place))];
  return (
    <Box component="nav" aria-label={text('layout.main')} data-bar sx={bar}>
      {tabs.map((place) => (
        <PhoneTab
          key={place.to}
          component={Link}
          to={place.to}
          icon={place.icon}
          label={text(place.label)}
          isHere={place.to === pathname}
          aria-current={place.to === pathname ? 'page' : undefined}
        />
      ))}
      {more.length > 0 && (
        <PhoneTab
          icon={MoreHorizIcon}
          label={text('layout.more')}
          isHere={more.some(({ to }) => to === pathname)}
          aria-haspopup="menu"
          onClick={() => setOpen(true)}
        />
      )}
      {isOpen && <KeptSheet places={more} onClose={() => setOpen(false)} />}
    </Box>
  );
};
