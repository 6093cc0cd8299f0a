import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutline';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { Alert, Box, FormControlLabel, IconButton, Stack, Switch } from '@mui/material';
import { messageFor } from '@shouwen/domain/messages';
import type { FormItem } from '@shouwen/domain/form';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ink, paper } from '../../theme/palette';
import type { FormProblem } from './formProblem';
import { ItemLimits } from './ItemLimits';
import { OptionList } from './OptionList';
import { TextPair } from './TextPair';

interface ItemCardProps {
  item: FormItem;
  number: number;
  wrong: FormProblem | null;
  onChange: (item: FormItem) => void;
  onRemove: () => void;
}

/** One question: its words, whether it must be answered, and what its kind has besides. */
export const ItemCard = ({ item, number, wrong, onChange, onRemove }: ItemCardProps) => {
  const text = useText();
  const language = useLanguage();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: item.id });
  const kind = text(`ticketTypes.kind.${item.kind}`);
  const name = text('ticketTypes.builder.question', { number, kind });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      aria-label={name}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        position: 'relative',
        zIndex: isDragging ? 1 : 'auto',
        p: 1.5,
        borderRadius: 2.5,
        border: `1px solid ${paper.line}`,
        bgcolor: paper.sunk,
        boxShadow: isDragging ? 3 : 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <IconButton
          {...attributes}
          {...listeners}
          ref={setActivatorNodeRef}
          size="small"
          aria-label={text('ticketTypes.builder.move', { name })}
          sx={{ cursor: 'grab', ml: -0.5 }}
        >
          <DragIndicatorIcon fontSize="small" />
        </IconButton>
        <Box sx={{ flex: 1, color: ink.soft, fontSize: '0.875rem', fontWeight: 600 }}>{name}</Box>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={item.isRequired ?? false}
              onChange={(_event, isRequired) => onChange({ ...item, isRequired })}
            />
          }
          label={text('ticketTypes.builder.required')}
        />
        <IconButton size="small" aria-label={text('ticketTypes.builder.remove', { name })} onClick={onRemove}>
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </Box>
      <Stack spacing={1.25}>
        <TextPair
          words={{ zh: 'ticketTypes.builder.labelZh', en: 'ticketTypes.builder.labelEn' }}
          value={item.label}
          onChange={(label) => onChange({ ...item, label })}
        />
        {item.kind === 'choice' && (
          <OptionList options={item.options ?? []} onChange={(options) => onChange({ ...item, options })} />
        )}
        <ItemLimits item={item} onChange={onChange} />
        <TextPair
          words={{ zh: 'ticketTypes.builder.helpZh', en: 'ticketTypes.builder.helpEn' }}
          value={item.help ?? { zh: '', en: '' }}
          onChange={({ zh, en }) =>
            onChange({ ...item, help: zh === '' && en === '' ? undefined : { zh, en } })
          }
        />
        {wrong && <Alert severity="error">{messageFor(wrong.code, language, wrong.params)}</Alert>}
      </Stack>
    </Box>
  );
};
