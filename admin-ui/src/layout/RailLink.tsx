import { Box, ButtonBase } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { onDark } from '../theme/palette';
import type { Place } from './places';

interface RailLinkProps {
  place: Place;
  emphasis?: boolean;
}

export const RailLink = ({ place, emphasis = false }: RailLinkProps) => {
  const text = useText();
  const { pathname } = useLocation();
  const { canAccess } = useCanAccess({ resource: place.resource, action: place.action });
  if (!canAccess) return null;
  const isHere = emphasis
    ? pathname === place.to
    : pathname.startsWith(place.to) && pathname !== '/tickets/create';
  const Icon = place.icon;
  return (
    <ButtonBase
      component={Link}
      to={place.to}
      aria-current={isHere ? 'page' : undefined}
      sx={{
        width: 64,
        py: 1,
        borderRadius: 2.5,
        flexDirection: 'column',
        gap: 0.5,
        fontSize: 13,
        fontWeight: 600,
        color: isHere || emphasis ? onDark.ink : onDark.faint,
        bgcolor: isHere ? onDark.chosen : 'transparent',
        '&:hover': { bgcolor: onDark.hover, color: onDark.ink },
        '&:focus-visible': { outlineColor: onDark.ink },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          ...(emphasis && { bgcolor: onDark.ink, color: onDark.pine, borderRadius: '50%', p: 0.75 }),
        }}
      >
        <Icon />
      </Box>
      {text(place.label)}
    </ButtonBase>
  );
};
