import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import { useMoments } from '../../time/useMoments';
import type { Person } from '../person';
import { standingOf, standingTones } from '../standing';

export const StandingField = ({ person }: { person: Person }) => {
  const text = useText();
  const { today } = useMoments();
  const standing = standingOf(person, today);
  return (
    <Pill tone={standingTones[standing]} hasDot>
      {text(`staff.standing.${standing}`, { date: person.toOn ?? '' })}
    </Pill>
  );
};
