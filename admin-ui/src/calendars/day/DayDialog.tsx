import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import {
  borrowedWindows,
  dayEditOf,
  parseWindows,
  yearDays,
  type CalendarDefinition,
  type DayEdit,
  type Window,
} from '@shouwen/domain/calendar';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { fromBelow } from '../../theme/fromBelow';
import { useRuleProblem } from '../week/useRuleProblem';
import { useWindowWords } from '../week/useWindowWords';
import { WindowsInput } from '../week/WindowsInput';
import { datesBetween, yearOfDate } from '../year/dates';
import { useDateWords } from '../year/useDateWords';

interface DayDialogProps {
  /** The calendar as the draft has it. */
  calendar: CalendarDefinition;
  date: string;
  onTake(dates: string[], edit: DayEdit): void;
  onClose(): void;
}

const kinds = ['weekly', 'holiday', 'makeup'] as const;
type Kind = (typeof kinds)[number];

// nobody means more; a mistyped year would
const longest = 31;

/** What a day is, or several in a row. */
export const DayDialog = ({ calendar, date, onTake, onClose }: DayDialogProps) => {
  const text = useText();
  const { weekday } = useWords();
  const { dayWords } = useDateWords();
  const { windowsText } = useWindowWords();
  const check = useRuleProblem();
  const present = dayEditOf(calendar, date);
  const [kind, setKind] = useState<Kind>(present.as);
  const [own, setOwn] = useState<Window[] | null>(present.as === 'makeup' ? (present.windows ?? null) : null);
  const [until, setUntil] = useState(date);
  const [isTried, setTried] = useState(false);

  const day = yearDays(calendar, yearOfDate(date)).find((each) => each.date === date);
  const week = day ? calendar.weekly[day.weekday] : [];
  const borrowed = [...borrowedWindows(calendar)];
  const dates = datesBetween(date, until || date);
  const isTooLong = dates.length > longest || (until !== '' && until < date);
  const windowProblem = () => (kind === 'makeup' && own ? check(() => parseWindows(own, 'windows')) : null);
  const isOwnEmpty = kind === 'makeup' && own?.length === 0;
  const problem = isTried ? windowProblem() : null;

  const take = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (windowProblem() || isOwnEmpty || isTooLong) return;
    if (kind !== 'makeup') onTake(dates, { as: kind });
    else onTake(dates, own ? { as: 'makeup', windows: parseWindows(own, 'windows') } : { as: 'makeup' });
  };

  const weeklyWords = `${day ? weekday[day.weekday] : ''} ${week.length > 0 ? windowsText(week) : text('calendars.kind.rest')}`;
  const labels: Record<Kind, string> = {
    weekly: text('calendars.day.weekly', { week: weeklyWords }),
    holiday: text('calendars.day.holiday'),
    makeup: text('calendars.day.makeup'),
  };

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="day-title" sx={fromBelow}>
      <form onSubmit={take} noValidate>
        <DialogTitle id="day-title">{dayWords(date)}</DialogTitle>
        <DialogContent>
          <RadioGroup
            aria-labelledby="day-title"
            value={kind}
            onChange={(_event, chosen) => setKind(kinds.find((each) => each === chosen) ?? kind)}
          >
            {kinds.map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                control={<Radio autoFocus={each === kind} size="small" />}
                label={labels[each]}
              />
            ))}
          </RadioGroup>
          {kind === 'makeup' && (
            <>
              <FormControlLabel
                sx={{ ml: 1.5 }}
                control={
                  <Checkbox
                    size="small"
                    checked={own !== null}
                    onChange={(_event, isOwn) => setOwn(isOwn ? borrowed : null)}
                  />
                }
                label={text('calendars.day.own', { windows: windowsText(borrowed) })}
              />
              {own && <WindowsInput label={text('calendars.day.makeup')} value={own} onChange={setOwn} />}
              {(problem || (isTried && isOwnEmpty)) && (
                <FormHelperText error>{problem?.message ?? text('calendars.day.noWindows')}</FormHelperText>
              )}
            </>
          )}
          <TextField
            type="date"
            label={text('calendars.day.until')}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            error={isTried && isTooLong}
            helperText={
              isTried && isTooLong
                ? text('calendars.day.tooLong', { days: longest })
                : text('calendars.day.count', { smart_count: isTooLong ? 1 : dates.length })
            }
            sx={{ mt: 2 }}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: date } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button type="submit" variant="contained">
            {text('calendars.take')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
