import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import type { Person } from '../person';
import { standingOf, standingTones } from '../standing';

export const StandingField = ({ person }: { person: Person }) => {
  const text = useText();
  const standing = standingOf(person);
  return (
    <Pill tone={standingTones[standing]} hasDot>
      {text(`staff.standing.${standing}`, { date: person.toOn ?? '' })}
    </Pill>
  );
};
