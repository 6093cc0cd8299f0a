import { TextArrayInput } from 'react-admin';
import { useText } from '../../../i18n/useText';

export const TagBody = () => {
  const text = useText();
  return (
    <>
      <TextArrayInput source="add" label={text('queues.bulk.addTags')} helperText={text('queues.tagsHint')} />
      <TextArrayInput source="remove" label={text('queues.bulk.removeTags')} helperText={false} />
    </>
  );
};
