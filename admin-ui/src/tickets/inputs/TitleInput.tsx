import { limits } from '@shouwen/domain/contract';
import { TextInput, maxLength } from 'react-admin';
import { useText } from '../../i18n/useText';

const validate = maxLength(limits.titleCharacters);

export const TitleInput = () => {
  const text = useText();
  return (
    <TextInput
      source="title"
      validate={validate}
      placeholder={text('tickets.intake.titleHint')}
      helperText={false}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
