import { Box } from '@mui/material';
import type { FormItem, FormSpec, ItemKind } from '@shouwen/domain/form';
import type { ComponentType } from 'react';
import { ChoiceItem } from './items/ChoiceItem';
import { DateItem } from './items/DateItem';
import type { ItemProps } from './items/ItemProps';
import { NumberItem } from './items/NumberItem';
import { TextItem } from './items/TextItem';

const inputs: Record<ItemKind, ComponentType<ItemProps>> = {
  text: TextItem,
  longText: TextItem,
  number: NumberItem,
  date: DateItem,
  choice: ChoiceItem,
};

/** Dates and numbers share a line; what needs room for words has one of its own. */
const isWide = ({ kind }: FormItem): boolean => kind === 'choice' || kind === 'longText';

interface FormItemsProps {
  spec: FormSpec;
  /** The field of the record that holds the answers. */
  source: string;
}

/** The questions of a form as inputs, each by its kind and with the server's own rule. */
export const FormItems = ({ spec, source }: FormItemsProps) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: { sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
      alignItems: 'start',
    }}
  >
    {spec.map((item) => {
      const Input = inputs[item.kind];
      return (
        <Box key={item.id} sx={{ gridColumn: isWide(item) ? '1 / -1' : 'auto' }}>
          <Input item={item} source={`${source}.${item.id}`} />
        </Box>
      );
    })}
  </Box>
);
