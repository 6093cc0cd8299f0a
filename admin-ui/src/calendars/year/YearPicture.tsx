import { isYearLoaded, yearDays, type CalendarDefinition, type DayEdits } from '@shouwen/domain/calendar';
import { Box } from '@mui/material';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useText } from '../../i18n/useText';
import { plusDays, plusMonths, yearOfDate } from './dates';
import { MonthTable } from './MonthTable';
import { monthsOf } from './months';
import { pictureLook } from './pictureStyle';

interface YearPictureProps {
  calendar: CalendarDefinition;
  year: number;
  today: string;
  edits: DayEdits;
  /** Absent for whoever only looks. */
  onDay?: (date: string) => void;
  onYear(year: number): void;
}

const steps: Record<string, (date: string) => string> = {
  ArrowLeft: (date) => plusDays(date, -1),
  ArrowRight: (date) => plusDays(date, 1),
  ArrowUp: (date) => plusDays(date, -7),
  ArrowDown: (date) => plusDays(date, 7),
  PageUp: (date) => plusMonths(date, -1),
  PageDown: (date) => plusMonths(date, 1),
  Home: (date) => `${date.slice(0, 8)}01`,
  End: (date) => plusDays(plusMonths(`${date.slice(0, 8)}01`, 1), -1),
};

const dateAt = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-date]')?.dataset.date : undefined;

/** Twelve months in one view. One Tab stop; arrows move by day and week, Page keys by month, Enter opens the day. */
export const YearPicture = ({ calendar, year, today, edits, onDay, onYear }: YearPictureProps) => {
  const text = useText();
  const picture = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(today);
  // a step over the year's end: the day is there only once the other year is drawn
  const isMoving = useRef(false);
  const months = useMemo(() => monthsOf(yearDays(calendar, year)), [calendar, year]);
  const isChanged = useCallback((date: string) => Object.hasOwn(edits, date), [edits]);
  const current = yearOfDate(chosen) === year ? chosen : `${year}-01-01`;

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    picture.current?.querySelector<HTMLElement>(`[data-date="${current}"]`)?.focus();
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const date = dateAt(event.target);
    const step = steps[event.key];
    if (date === undefined || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = step(date);
    isMoving.current = true;
    setChosen(next);
    if (yearOfDate(next) !== year) onYear(yearOfDate(next));
  };

  const onClick = (event: MouseEvent) => {
    const date = dateAt(event.target);
    if (date === undefined) return;
    setChosen(date);
    onDay?.(date);
  };

  return (
    <Box
      ref={picture}
      role="group"
      aria-label={text('calendars.year.picture', { year })}
      data-editable={onDay ? 'yes' : 'no'}
      onKeyDown={onKeyDown}
      onClick={onClick}
      sx={pictureLook}
    >
      {months.map((weeks, month) => (
        <MonthTable
          key={month}
          weeks={weeks}
          isLoaded={isYearLoaded(calendar, year)}
          today={today}
          current={current}
          isChanged={isChanged}
        />
      ))}
    </Box>
  );
};
