import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';
import { PostField } from '../fields/PostField';
import type { Person } from '../person';

export const PersonFacts = ({ person }: { person: Person }) => {
  const text = useText();
  const { role } = useWords();
  return (
    <FactSheet title={text('staff.page.facts')}>
      <Fact label={text('staff.field.username')}>{person.username ?? text('staff.standing.noAccount')}</Fact>
      <Fact label={text('staff.field.phone')}>{person.phone ?? text('common.none')}</Fact>
      <Fact label={text('staff.field.role')}>{person.role ? role[person.role] : '—'}</Fact>
      <Fact label={text('staff.field.department')}>
        <PostField person={person} />
      </Fact>
      {person.fromOn && <Fact label={text('staff.field.fromOn')}>{person.fromOn}</Fact>}
      {person.toOn && <Fact label={text('staff.field.toOn')}>{person.toOn}</Fact>}
    </FactSheet>
  );
};
