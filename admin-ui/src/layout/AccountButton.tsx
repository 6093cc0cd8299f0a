import LogoutIcon from '@mui/icons-material/Logout';
import PersonOutlineIcon from '@mui/icons-material/PersonOutline';
import {
  Avatar,
  Box,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { Link } from 'react-router-dom';
import { accountPath } from '../account';
import { useWords } from '../i18n/useWords';
import { useText } from '../i18n/useText';
import { useMe } from '../providers/useMe';
import { onDark } from '../theme/palette';
import { AppearanceMenu } from './AppearanceMenu';
import { PlaceItem } from './PlaceItem';
import { personal } from './places';
import { usePlaces } from './usePlaces';

/** The first sign of a Chinese family name, or the first letter. */
const initialOf = (name: string) => Array.from(name)[0] ?? '';

export const AccountButton = () => {
  const text = useText();
  const words = useWords();
  const me = useMe();
  const logout = useLogout();
  const places = usePlaces(personal);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const name = me?.name ?? '';
  return (
    <>
      <IconButton
        aria-label={text('layout.account')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ '&:focus-visible': { outlineColor: onDark.ink } }}
      >
        <Avatar
          sx={{
            width: 36,
            height: 36,
            bgcolor: onDark.soft,
            color: onDark.pine,
            fontSize: 16,
            fontWeight: 650,
          }}
        >
          {initialOf(name)}
        </Avatar>
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box sx={{ px: 2, py: 1, minWidth: 180 }}>
          <Typography variant="h3">{name}</Typography>
          <Typography variant="caption" color="text.secondary">
            {[me?.departmentName ?? me?.serviceCenterName, me?.role && words.role[me.role]]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Box>
        <MenuItem component={Link} to={accountPath} onClick={close}>
          <ListItemIcon>
            <PersonOutlineIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{text('layout.account')}</ListItemText>
        </MenuItem>
        {places.map((place) => (
          <PlaceItem key={place.to} place={place} onChoose={close} />
        ))}
        <Divider />
        <AppearanceMenu />
        <Divider />
        <MenuItem onClick={() => logout({}, undefined, false)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{text('layout.logout')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
};
