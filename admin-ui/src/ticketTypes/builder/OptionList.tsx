import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Stack } from '@mui/material';
import { formLimits, type FormOption } from '@shouwen/domain/form';
import { useText } from '../../i18n/useText';
import { newOption } from './items';
import { TextPair } from './TextPair';

interface OptionListProps {
  options: FormOption[];
  onChange: (options: FormOption[]) => void;
}

/** What there is to choose; the codes behind the words stay when the words change. */
export const OptionList = ({ options, onChange }: OptionListProps) => {
  const text = useText();
  return (
    <Stack spacing={1} role="group" aria-label={text('ticketTypes.builder.options')}>
      {options.map((option, index) => (
        <Box key={option.code} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <Box sx={{ flex: 1 }}>
            <TextPair
              words={{ zh: 'ticketTypes.builder.optionZh', en: 'ticketTypes.builder.optionEn' }}
              value={option.label}
              onChange={(label) =>
                onChange(options.map((each) => (each.code === option.code ? { ...each, label } : each)))
              }
            />
          </Box>
          <IconButton
            size="small"
            aria-label={text('ticketTypes.builder.removeOption', { number: index + 1 })}
            onClick={() => onChange(options.filter(({ code }) => code !== option.code))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        disabled={options.length >= formLimits.options}
        onClick={() => onChange([...options, newOption()])}
        sx={{ alignSelf: 'flex-start' }}
      >
        {text('ticketTypes.builder.addOption')}
      </Button>
    </Stack>
  );
};
