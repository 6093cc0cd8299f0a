import { Alert, Box, MenuItem, TextField } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { useMoments } from '../../time/useMoments';
import type { ImportMapping, Look } from '../look';
import { formatted } from '../mapping';

interface TimeFormatProps {
  field: string;
  look: Look;
  mapping: ImportMapping;
  onMapping(mapping: ImportMapping): void;
}

const UNKNOWN = '-';

/** How the times of a column are read, with an example; where day and month cannot be told apart a person chooses. */
export const TimeFormat = ({ field, look, mapping, onMapping }: TimeFormatProps) => {
  const text = useText();
  const { exact } = useMoments();
  const readings = look.times[field];
  if (!readings) return null;
  const [only] = readings;
  const whole = { gridColumn: '1 / -1' };
  if (!only)
    return (
      <Alert severity="warning" sx={whole}>
        {text('imports.noTimes')}
      </Alert>
    );
  const example = (written: string, at: string) => text('imports.timeExample', { written, at: exact(at) });
  if (readings.length === 1)
    return (
      <Box sx={{ ...whole, color: ink.soft, fontSize: '0.8125rem' }}>{example(only.written, only.at)}</Box>
    );
  const chosen = mapping.fields[field]?.format;
  const known = readings.find(({ format }) => format === chosen);
  return (
    <TextField
      select
      size="small"
      sx={whole}
      label={text('imports.timeFormat')}
      error={!known}
      helperText={known ? undefined : text('imports.chooseFormat')}
      value={known?.format ?? UNKNOWN}
      onChange={({ target }) =>
        onMapping(formatted(mapping, field, target.value === UNKNOWN ? null : target.value))
      }
    >
      <MenuItem value={UNKNOWN}>{text('imports.notSaid')}</MenuItem>
      {readings.map(({ format, written, at }) => (
        <MenuItem key={format} value={format ?? UNKNOWN}>
          {example(written, at)}
        </MenuItem>
      ))}
    </TextField>
  );
};
