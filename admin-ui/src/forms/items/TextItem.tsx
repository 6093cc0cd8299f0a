import { TextInput } from 'react-admin';
import { useFormWords } from '../useFormWords';
import { useItemRule } from '../useItemRule';
import type { ItemProps } from './ItemProps';

/** A line of text, or several. */
export const TextItem = ({ item, source }: ItemProps) => {
  const said = useFormWords();
  const isLong = item.kind === 'longText';
  return (
    <TextInput
      source={source}
      label={said(item.label)}
      validate={useItemRule(item)}
      isRequired={item.isRequired}
      helperText={item.help ? said(item.help) : false}
      multiline={isLong}
      minRows={isLong ? 2 : undefined}
      maxRows={isLong ? 8 : undefined}
      autoComplete="off"
    />
  );
};
