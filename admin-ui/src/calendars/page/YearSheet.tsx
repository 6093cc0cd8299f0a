import { Box } from '@mui/material';
import { isYearLoaded, yearDays, type CalendarDefinition } from '@shouwen/domain/calendar';
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import { useMoments } from '../../time/useMoments';
import type { Draft } from '../draft';
import { yearOfDate } from '../year/dates';
import { Legend } from '../year/Legend';
import { YearPicture } from '../year/YearPicture';
import { NotLoaded } from './NotLoaded';
import { YearHead } from './YearHead';

interface YearSheetProps {
  /** As the draft has it. */
  calendar: CalendarDefinition;
  draft: Draft;
  year: number;
  mayChange: boolean;
  onYear(year: number): void;
  onDay(date: string): void;
  onImport(): void;
  onLoaded(): void;
}

/** The year that is looked at, as a picture. */
export const YearSheet = ({ calendar, draft, year, mayChange, onYear, onDay, ...ways }: YearSheetProps) => {
  const text = useText();
  const { today } = useMoments();
  const days = useMemo(() => yearDays(calendar, year), [calendar, year]);
  const isLoaded = isYearLoaded(calendar, year);
  return (
    <Sheet
      label={text('calendars.year.picture', { year })}
      // seven columns twice: a thumb needs every pixel
      sx={{ mx: { xs: -1, md: 0 }, p: { xs: 1, md: 2.5 } }}
    >
      <YearHead year={year} thisYear={yearOfDate(today)} isLoaded={isLoaded} days={days} onYear={onYear} />
      {!isLoaded && <NotLoaded year={year} mayChange={mayChange} {...ways} />}
      <Box sx={{ mb: 2 }}>
        <Legend />
      </Box>
      <YearPicture
        calendar={calendar}
        year={year}
        today={today}
        edits={draft.days}
        onYear={onYear}
        onDay={mayChange ? onDay : undefined}
      />
    </Sheet>
  );
};
