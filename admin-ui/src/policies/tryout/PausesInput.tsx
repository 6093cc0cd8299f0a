import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, TextField } from '@mui/material';
import { useText } from '../../i18n/useText';

/** From and to as the text of a datetime-local input; an empty end still lasts. */
export type TypedPause = [from: string, to: string];

interface PausesInputProps {
  value: TypedPause[];
  /** Where a new pause begins. */
  start: string;
  onChange(pauses: TypedPause[]): void;
}

export const PausesInput = ({ value, start, onChange }: PausesInputProps) => {
  const text = useText();
  const put = (index: number, pause: TypedPause) =>
    onChange(value.map((each, at) => (at === index ? pause : each)));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {value.map(([from, to], index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            type="datetime-local"
            label={text('policies.try.pauseFrom', { number: index + 1 })}
            value={from}
            onChange={(event) => put(index, [event.target.value, to])}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            type="datetime-local"
            label={text('policies.try.pauseTo')}
            value={to}
            onChange={(event) => put(index, [from, event.target.value])}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <IconButton
            size="small"
            aria-label={text('policies.try.removePause', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box>
        <Button size="small" startIcon={<AddIcon />} onClick={() => onChange([...value, [start, '']])}>
          {text('policies.try.addPause')}
        </Button>
      </Box>
    </Box>
  );
};
