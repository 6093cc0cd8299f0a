import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import type { Place } from './places';

interface PlaceItemProps {
  place: Place;
  onChoose(): void;
}

/** A place of one's own in the menu behind one's initial. */
export const PlaceItem = ({ place, onChoose, ...item }: PlaceItemProps) => {
  const text = useText();
  const Icon = place.icon;
  return (
    // the menu hands its items what moves the focus among them
    <MenuItem {...item} component={Link} to={place.to} onClick={onChoose}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{text(place.label)}</ListItemText>
    </MenuItem>
  );
};
