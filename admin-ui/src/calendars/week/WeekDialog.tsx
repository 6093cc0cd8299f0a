import {
  Alert,
  Autocomplete,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormHelperText,
  TextField,
  Typography,
} from '@mui/material';
import {
  parseCalendar,
  splitAtMidnight,
  weekdayAfter,
  weekdays,
  type Weekday,
  type Window,
} from '@shouwen/domain/calendar';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { fromBelow } from '../../theme/fromBelow';
import type { Calendar } from '../calendar';
import { useRuleProblem } from './useRuleProblem';
import { WindowsInput } from './WindowsInput';

export type WeekPart = Pick<Calendar, 'name' | 'timeZone' | 'weekly'>;

interface WeekDialogProps {
  value: WeekPart;
  onTake(part: WeekPart): void;
  onClose(): void;
}

const zones = Intl.supportedValuesOf('timeZone');

/** The week with its windows, the name and the zone: what holds whatever the date. */
export const WeekDialog = ({ value, onTake, onClose }: WeekDialogProps) => {
  const text = useText();
  const { weekday } = useWords();
  const check = useRuleProblem();
  const [part, setPart] = useState(value);
  const [isTried, setTried] = useState(false);
  const { name, timeZone, weekly } = part;
  const problem = isTried ? check(() => parseCalendar({ timeZone, weekly })) : null;
  const isNameMissing = isTried && name.trim() === '';
  const set = (day: Weekday, windows: Window[]) =>
    setPart({ ...part, weekly: { ...weekly, [day]: windows } });

  const split = (day: Weekday, index: number) => {
    const window = weekly[day][index];
    const halves = window && splitAtMidnight(window);
    if (!halves) return;
    const next = weekdayAfter(day);
    setPart({
      ...part,
      weekly: {
        ...weekly,
        [day]: weekly[day].map((each, at) => (at === index ? halves.today : each)),
        [next]: [halves.tomorrow, ...weekly[next]],
      },
    });
  };

  const take = () => {
    setTried(true);
    if (name.trim() === '' || check(() => parseCalendar({ timeZone, weekly }))) return;
    onTake({ name: name.trim(), timeZone, weekly: parseCalendar({ timeZone, weekly }).weekly });
  };

  const whole = problem !== null && !/^(timeZone|weekly\.\w+)/.test(problem.path);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="week-title" sx={fromBelow}>
      <DialogTitle id="week-title">{text('calendars.week.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1, mb: 2 }}>
          <TextField
            label={text('calendars.field.name')}
            value={name}
            error={isNameMissing}
            helperText={isNameMissing ? text('calendars.week.nameMissing') : undefined}
            onChange={(event) => setPart({ ...part, name: event.target.value })}
          />
          <Autocomplete
            options={zones}
            value={timeZone}
            disableClearable
            onChange={(_event, zone) => setPart({ ...part, timeZone: zone })}
            renderInput={(params) => (
              <TextField
                {...params}
                label={text('calendars.field.timeZone')}
                error={problem?.path === 'timeZone'}
                helperText={problem?.path === 'timeZone' ? problem.message : undefined}
              />
            )}
          />
        </Box>
        {whole && (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            {problem.message}
          </Alert>
        )}
        {weekdays.map((day) => {
          const isWrong = problem !== null && problem.path.startsWith(`weekly.${day}`);
          const overnight = weekly[day].findIndex((window) => splitAtMidnight(window) !== null);
          return (
            <Box
              key={day}
              role="group"
              aria-label={weekday[day]}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '1fr', sm: '64px 1fr' },
                py: 0.75,
                alignItems: 'center',
              }}
            >
              <Box sx={{ fontWeight: 600 }}>{weekday[day]}</Box>
              <Box>
                <WindowsInput
                  label={weekday[day]}
                  value={weekly[day]}
                  onChange={(windows) => set(day, windows)}
                />
                {isWrong && overnight < 0 && <FormHelperText error>{problem.message}</FormHelperText>}
                {overnight >= 0 && (
                  <FormHelperText error component="div">
                    {text('calendars.week.overnight')}
                    <Button size="small" onClick={() => split(day, overnight)}>
                      {text('calendars.week.split')}
                    </Button>
                  </FormHelperText>
                )}
              </Box>
            </Box>
          );
        })}
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {text('calendars.week.hint')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        <Button variant="contained" onClick={take}>
          {text('calendars.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
