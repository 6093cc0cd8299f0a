import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import type { Place } from './places';

/** A place of the rail in the menu of a phone, which has no rail. */
export const PlaceItem = ({ place, onChoose }: { place: Place; onChoose: () => void }) => {
  const text = useText();
  const { canAccess } = useCanAccess({ resource: place.resource, action: place.action });
  if (!canAccess) return null;
  const Icon = place.icon;
  return (
    <MenuItem component={Link} to={place.to} onClick={onChoose} sx={{ display: { md: 'none' } }}>
      <ListItemIcon>
        <Icon />
      </ListItemIcon>
      <ListItemText>{text(place.label)}</ListItemText>
    </MenuItem>
  );
};
