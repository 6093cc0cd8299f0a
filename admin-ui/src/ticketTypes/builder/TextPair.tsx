import { TextField } from '@mui/material';
import type { FormText } from '@shouwen/domain/form';
import { Pair } from '../../forms/Pair';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';

interface TextPairProps {
  words: Record<keyof FormText, MessageKey>;
  value: FormText;
  onChange: (value: FormText) => void;
}

/** The same words in both languages, side by side. */
export const TextPair = ({ words, value, onChange }: TextPairProps) => {
  const text = useText();
  return (
    <Pair>
      <TextField
        size="small"
        label={text(words.zh)}
        value={value.zh}
        onChange={(event) => onChange({ ...value, zh: event.target.value })}
      />
      <TextField
        size="small"
        label={text(words.en)}
        value={value.en}
        onChange={(event) => onChange({ ...value, en: event.target.value })}
      />
    </Pair>
  );
};
