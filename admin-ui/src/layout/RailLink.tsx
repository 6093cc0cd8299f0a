import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { isWithin, newTicket, type Place } from './places';
import { RailButton } from './RailButton';

interface RailLinkProps {
  place: Place;
  emphasis?: boolean;
}

export const RailLink = ({ place, emphasis }: RailLinkProps) => {
  const text = useText();
  const { pathname } = useLocation();
  // intake lies within the tickets by its address, but is a place of its own
  const isHere = pathname === newTicket.to ? place.to === pathname : isWithin(place, pathname);
  return (
    <RailButton
      component={Link}
      to={place.to}
      icon={place.icon}
      label={text(place.label)}
      isHere={isHere}
      emphasis={emphasis}
      aria-current={isHere ? 'page' : undefined}
    />
  );
};
