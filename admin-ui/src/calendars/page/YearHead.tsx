import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, Typography } from '@mui/material';
import type { CalendarDay } from '@shouwen/domain/calendar';
import { useText } from '../../i18n/useText';
import { Pill } from '../../theme/Pill';
import { digits } from '../../theme/typography';

interface YearHeadProps {
  year: number;
  thisYear: number;
  isLoaded: boolean;
  days: readonly CalendarDay[];
  onYear(year: number): void;
}

/** The year that is looked at, the one before and after, and what it comes to in days. */
export const YearHead = ({ year, thisYear, isLoaded, days, onYear }: YearHeadProps) => {
  const text = useText();
  const count = (kind: CalendarDay['kind']) => days.filter((day) => day.kind === kind).length;
  const open = days.filter(({ windows }) => windows.length > 0).length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
      <IconButton
        aria-label={text('calendars.year.before', { year: year - 1 })}
        onClick={() => onYear(year - 1)}
      >
        <ChevronLeftIcon />
      </IconButton>
      <Typography variant="h2" aria-live="polite" sx={{ fontSize: '1.375rem', ...digits }}>
        {text('calendars.year.title', { year })}
      </Typography>
      <IconButton
        aria-label={text('calendars.year.after', { year: year + 1 })}
        onClick={() => onYear(year + 1)}
      >
        <ChevronRightIcon />
      </IconButton>
      {year !== thisYear && (
        <Button size="small" onClick={() => onYear(thisYear)}>
          {text('calendars.year.this')}
        </Button>
      )}
      {isLoaded ? (
        <Typography variant="body2" color="text.secondary">
          {text('calendars.year.sum', { open, off: count('holiday'), made: count('makeup') })}
        </Typography>
      ) : (
        <Pill tone="neutral">{text('calendars.kind.unknown')}</Pill>
      )}
    </Box>
  );
};
