import { channels } from '@shouwen/domain/contract';
import { SelectInput, required } from 'react-admin';
import { useWords } from '../../i18n/useWords';

export const ChannelInput = () => {
  const words = useWords();
  const choices = channels.map((id) => ({ id, name: words.channel[id] }));
  return (
    <SelectInput
      source="channel"
      choices={choices}
      translateChoice={false}
      helperText={false}
      validate={required()}
    />
  );
};
