import { StaffInput } from '../../forms/StaffInput';
import { useText } from '../../i18n/useText';
import type { Person } from '../person';

/** Who answers from now on, and who does the work: of the same department, where the tickets stay. */
export const TakersOver = ({ person, isRequired }: { person: Person; isRequired: boolean }) => {
  const text = useText();
  return (
    <>
      <StaffInput
        source="to"
        label={text('staff.act.to')}
        except={person.id}
        helperText={text('staff.act.toHint')}
        isRequired={isRequired}
      />
      <StaffInput
        source="assignedTo"
        label={text('staff.act.assignedTo')}
        department={person.department}
        except={person.id}
        helperText={text('staff.act.assignedToHint')}
      />
    </>
  );
};
