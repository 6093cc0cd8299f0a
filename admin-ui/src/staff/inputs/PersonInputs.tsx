import { limits } from '@shouwen/domain/contract';
import { TextInput, maxLength, required } from 'react-admin';
import { Pair } from '../../forms/Pair';

const name = [required(), maxLength(limits.nameCharacters)];
const phone = maxLength(limits.phoneCharacters);

export const PersonInputs = () => (
  <Pair>
    <TextInput source="name" validate={name} helperText={false} />
    <TextInput source="phone" type="tel" validate={phone} helperText={false} />
  </Pair>
);
