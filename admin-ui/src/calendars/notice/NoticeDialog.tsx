import UploadFileIcon from '@mui/icons-material/UploadFile';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { isYearLoaded, type CalendarDefinition, type DayEdits } from '@shouwen/domain/calendar';
import { noticeEdits, readNotice, type Notice } from '@shouwen/domain/calendar/notice';
import { useState, type ChangeEvent } from 'react';
import { useText } from '../../i18n/useText';
import { fromBelow } from '../../theme/fromBelow';
import { useRuleProblem } from '../week/useRuleProblem';

export interface TakenNotice {
  edits: DayEdits;
  /** Years that it arranges as a whole and that were not loaded. */
  years: number[];
  /** The year to look at. */
  year: number;
}

interface NoticeDialogProps {
  calendar: CalendarDefinition;
  onTake(taken: TakenNotice): void;
  onClose(): void;
}

const inYear = (dates: readonly string[], year: number) =>
  dates.filter((date) => date.startsWith(String(year))).length;

/** Reads the year's notice from a file or from pasted text; what it changes is then seen in the picture, nothing is saved. */
export const NoticeDialog = ({ calendar, onTake, onClose }: NoticeDialogProps) => {
  const text = useText();
  const check = useRuleProblem();
  const [pasted, setPasted] = useState('');
  let notice: Notice | null = null;
  const problem =
    pasted.trim() === ''
      ? null
      : check(() => {
          notice = readNotice(pasted);
        });
  const read = notice as Notice | null;
  const edits = read ? noticeEdits(calendar, read) : {};
  const changed = Object.keys(edits);
  const years = read ? read.years.filter((year) => !isYearLoaded(calendar, year)) : [];
  const told = read
    ? [...new Set([...read.holidays, ...read.makeupDays].map((date) => Number(date.slice(0, 4))))]
    : [];
  const isNothing = read !== null && changed.length === 0 && years.length === 0;

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) setPasted(await file.text());
  };

  const take = () => {
    const first = years[0] ?? Number((changed.sort()[0] ?? '').slice(0, 4));
    onTake({ edits, years, year: first || (told[0] ?? 0) });
  };

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="notice-title" sx={fromBelow}>
      <DialogTitle id="notice-title">{text('calendars.notice.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {text('calendars.notice.hint')}
        </Typography>
        <Button component="label" variant="outlined" startIcon={<UploadFileIcon />} sx={{ mb: 2 }}>
          {text('calendars.notice.choose')}
          <Box
            component="input"
            type="file"
            accept=".json,.ics,application/json,text/calendar"
            onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event)}
            sx={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
          />
        </Button>
        <TextField
          label={text('calendars.notice.paste')}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          multiline
          minRows={3}
          maxRows={8}
          error={problem !== null}
          slotProps={{
            htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, monospace', fontSize: 13 } },
          }}
        />
        <Box aria-live="polite" sx={{ mt: 2 }}>
          {problem && <Alert severity="error">{problem.message}</Alert>}
          {read && (
            <Alert severity={isNothing ? 'info' : 'success'}>
              {told.map((year) => (
                <div key={year}>
                  {text(read.years.includes(year) ? 'calendars.notice.whole' : 'calendars.notice.single', {
                    year,
                    off: inYear(read.holidays, year),
                    made: inYear(read.makeupDays, year),
                  })}
                </div>
              ))}
              <div>
                {isNothing
                  ? text('calendars.notice.nothing')
                  : text('calendars.notice.changes', { smart_count: changed.length })}
              </div>
              {read.skipped.length > 0 && (
                <div>
                  {text('calendars.notice.skipped', {
                    names: [...new Set(read.skipped)].slice(0, 6).join(text('common.separator')),
                  })}
                </div>
              )}
            </Alert>
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        <Button variant="contained" disabled={read === null || isNothing} onClick={take}>
          {text('calendars.notice.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
