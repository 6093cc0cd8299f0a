import { SelectInput, required } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { useMe } from '../../providers/useMe';

const needed = required();

export const RoleInput = () => {
  const text = useText();
  const { role: names } = useWords();
  const me = useMe();
  const choices = (me?.rolesGiven ?? []).map((id) => ({ id, name: names[id] }));
  return (
    <SelectInput
      source="role"
      choices={choices}
      translateChoice={false}
      validate={needed}
      helperText={text('staff.create.roleHint')}
    />
  );
};
