import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { isWithin, type KeptPlace } from './places';

interface KeptItemProps {
  place: KeptPlace;
  onChoose(): void;
}

/** One of the places that are kept in order: its name, and what is kept there. */
export const KeptItem = ({ place, onChoose, ...item }: KeptItemProps) => {
  const text = useText();
  const { pathname } = useLocation();
  const Icon = place.icon;
  return (
    // the menu hands its items what moves the focus among them
    <MenuItem
      {...item}
      component={Link}
      to={place.to}
      onClick={onChoose}
      selected={isWithin(place, pathname)}
      aria-label={text(place.label)}
      sx={{ py: 1, gap: 0.5 }}
    >
      <ListItemIcon>
        <Icon />
      </ListItemIcon>
      <ListItemText primary={text(place.label)} secondary={text(place.hint)} />
    </MenuItem>
  );
};
