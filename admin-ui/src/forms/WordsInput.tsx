import { limits } from '@shouwen/domain/contract';
import { TextInput, maxLength, required } from 'react-admin';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';

interface WordsInputProps {
  source: string;
  label: MessageKey;
  hint?: MessageKey;
  isOptional?: boolean;
  hasFocus?: boolean;
}

const limit = maxLength(limits.noteCharacters);
const needed = [required(), limit];

/** Some lines of text in a verb's dialog. */
export const WordsInput = ({
  source,
  label,
  hint,
  isOptional = false,
  hasFocus = false,
}: WordsInputProps) => {
  const text = useText();
  return (
    <TextInput
      source={source}
      label={text(label)}
      validate={isOptional ? limit : needed}
      multiline
      minRows={3}
      maxRows={10}
      autoFocus={hasFocus}
      helperText={hint ? text(hint) : false}
    />
  );
};
