import { limits } from '@shouwen/domain/contract';
import { SelectInput, TextInput, maxLength, regex, required } from 'react-admin';
import { Pair } from '../../forms/Pair';
import { useText } from '../../i18n/useText';
import { categories } from '../draft';
import { IconInput } from './IconInput';

const name = [required(), maxLength(limits.nameCharacters)];

export const NameInputs = ({ isNew }: { isNew: boolean }) => {
  const text = useText();
  const code = [
    required(),
    maxLength(limits.codeCharacters),
    regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, text('ticketTypes.field.codeRule')),
  ];
  const choices = categories.map((id) => ({ id, name: text(`ticketTypes.category.${id}`) }));
  return (
    <>
      <Pair>
        <TextInput
          source="nameZh"
          label={text('ticketTypes.field.nameZh')}
          validate={name}
          helperText={false}
        />
        <TextInput
          source="nameEn"
          label={text('ticketTypes.field.nameEn')}
          validate={name}
          helperText={false}
        />
      </Pair>
      <Pair>
        <TextInput
          source="code"
          label={text('ticketTypes.field.code')}
          validate={code}
          disabled={!isNew}
          autoComplete="off"
          helperText={text(isNew ? 'ticketTypes.field.codeHint' : 'ticketTypes.field.codeFixed')}
        />
        <SelectInput
          source="category"
          label={text('ticketTypes.field.category')}
          choices={choices}
          translateChoice={false}
          helperText={false}
        />
      </Pair>
      <IconInput />
    </>
  );
};
