import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, TextField } from '@mui/material';
import type { Window } from '@shouwen/domain/calendar';
import { useText } from '../../i18n/useText';
import { digits } from '../../theme/typography';
import { clockText } from './clockText';

interface WindowsInputProps {
  /** Whose windows they are, for the names of the inputs. */
  label: string;
  value: readonly Window[];
  onChange(windows: Window[]): void;
}

const fresh = (value: readonly Window[]): Window => {
  const last = value.at(-1)?.[1];
  return last !== undefined && last < '18:00' ? [last, '18:00'] : ['09:00', '18:00'];
};

/** The windows of one day: from–to, as many as there are breaks between them. */
export const WindowsInput = ({ label, value, onChange }: WindowsInputProps) => {
  const text = useText();
  const put = (index: number, side: 0 | 1, typed: string) =>
    onChange(
      value.map((window, at): Window => {
        if (at !== index) return window;
        return side === 0 ? [typed, window[1]] : [window[0], typed];
      }),
    );

  const input = (index: number, side: 0 | 1, typed: string) => (
    <TextField
      value={typed}
      onChange={(event) => put(index, side, event.target.value)}
      onBlur={() => put(index, side, clockText(typed))}
      sx={{ width: 76, '& input': { px: 1, textAlign: 'center', ...digits } }}
      slotProps={{
        htmlInput: {
          'aria-label': text(side === 0 ? 'calendars.week.open' : 'calendars.week.close', {
            day: label,
            number: index + 1,
          }),
          maxLength: 5,
        },
      }}
    />
  );

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {value.map(([open, close], index) => (
        <Box key={index} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          {input(index, 0, open)}–{input(index, 1, close)}
          <IconButton
            size="small"
            aria-label={text('calendars.week.remove', { day: label, number: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        aria-label={`${text('calendars.week.add')} ${label}`}
        onClick={() => onChange([...value, fresh(value)])}
      >
        {text('calendars.week.add')}
      </Button>
    </Box>
  );
};
