import { FormControlLabel, Switch, TextField } from '@mui/material';
import type { FormItem } from '@shouwen/domain/form';
import { Pair } from '../../forms/Pair';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { TextPair } from './TextPair';

interface ItemLimitsProps {
  item: FormItem;
  onChange: (item: FormItem) => void;
}

interface NumberFieldProps {
  label: MessageKey;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

const NumberField = ({ label, value, onChange }: NumberFieldProps) => {
  const text = useText();
  return (
    <TextField
      size="small"
      type="number"
      label={text(label)}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
};

/** How long, how large, of what, how many: whatever this kind of question can be held to. */
export const ItemLimits = ({ item, onChange }: ItemLimitsProps) => {
  const text = useText();
  switch (item.kind) {
    case 'text':
    case 'longText':
      return (
        <NumberField
          label="ticketTypes.builder.maxCharacters"
          value={item.maxCharacters}
          onChange={(maxCharacters) => onChange({ ...item, maxCharacters })}
        />
      );
    case 'number':
      return (
        <>
          <Pair>
            <NumberField
              label="ticketTypes.builder.min"
              value={item.min}
              onChange={(min) => onChange({ ...item, min })}
            />
            <NumberField
              label="ticketTypes.builder.max"
              value={item.max}
              onChange={(max) => onChange({ ...item, max })}
            />
          </Pair>
          <TextPair
            words={{ zh: 'ticketTypes.builder.unitZh', en: 'ticketTypes.builder.unitEn' }}
            value={item.unit ?? { zh: '', en: '' }}
            onChange={({ zh, en }) =>
              onChange({ ...item, unit: zh === '' && en === '' ? undefined : { zh, en } })
            }
          />
        </>
      );
    case 'choice':
      return (
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={item.isMultiple ?? false}
              onChange={(_event, isMultiple) => onChange({ ...item, isMultiple })}
            />
          }
          label={text('ticketTypes.builder.multiple')}
        />
      );
    case 'date':
      return null;
  }
};
