import { limits } from '@shouwen/domain/contract';
import { TextInput, maxLength, required } from 'react-admin';
import { useText } from '../../i18n/useText';

const validate = [required(), maxLength(limits.descriptionCharacters)];

export const DescriptionInput = () => {
  const text = useText();
  return (
    <TextInput
      source="description"
      multiline
      minRows={4}
      maxRows={14}
      validate={validate}
      placeholder={text('tickets.intake.descriptionHint')}
      helperText={false}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
