import TuneOutlinedIcon from '@mui/icons-material/TuneOutlined';
import { Menu } from '@mui/material';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { KeptItem } from './KeptItem';
import { isWithin, kept } from './places';
import { RailButton } from './RailButton';
import { usePlaces } from './usePlaces';

/** The rail's way to what is kept in order: one button for all, since a desk opens them now and then. */
export const KeptButton = () => {
  const text = useText();
  const { pathname } = useLocation();
  const places = usePlaces(kept);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (places.length === 0) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <RailButton
        icon={TuneOutlinedIcon}
        label={text('layout.kept')}
        isHere={places.some((place) => isWithin(place, pathname))}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { sx: { ml: 1, minWidth: 260 } }, list: { 'aria-label': text('layout.kept') } }}
      >
        {places.map((place) => (
          <KeptItem key={place.to} place={place} onChoose={close} />
        ))}
      </Menu>
    </>
  );
};
