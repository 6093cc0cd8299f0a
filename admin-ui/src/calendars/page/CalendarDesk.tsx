import { Box, Button, Stack } from '@mui/material';
import { isYearLoaded, yearDays, type DayEdit } from '@shouwen/domain/calendar';
import { useMemo, useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import { Sheet } from '../../theme/Sheet';
import { useMoments } from '../../time/useMoments';
import type { Calendar } from '../calendar';
import { DayDialog } from '../day/DayDialog';
import { drafted, isEmpty, noDraft, settled } from '../draft';
import { NoticeDialog, type TakenNotice } from '../notice/NoticeDialog';
import { useCalendarDraft } from '../useCalendarDraft';
import { WeekDialog, type WeekPart } from '../week/WeekDialog';
import { yearOfDate } from '../year/dates';
import { Legend } from '../year/Legend';
import { YearPicture } from '../year/YearPicture';
import { CalendarFacts } from './CalendarFacts';
import { DraftBar } from './DraftBar';
import { NotLoaded } from './NotLoaded';
import { useSaveCalendar } from './useSaveCalendar';
import { YearHead } from './YearHead';

type Open = { what: 'week' | 'notice' } | { what: 'day'; date: string } | null;

/** One calendar as a picture of a year, with all that may be changed of it gathered in a draft. */
export const CalendarDesk = ({ calendar }: { calendar: Calendar }) => {
  const text = useText();
  const { today } = useMoments();
  const { canAccess = false } = useCanAccess({ resource: 'calendars', action: 'edit' });
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const { draft: kept, change } = useCalendarDraft(calendar.id);
  const draft = useMemo(() => settled(calendar, kept), [calendar, kept]);
  const shown = useMemo(() => drafted(calendar, draft), [calendar, draft]);
  const { save, problem, isBusy, forget } = useSaveCalendar(calendar, draft, change);

  const asked = Number(search.get('year'));
  const year = asked >= 1900 && asked <= 9998 ? asked : yearOfDate(today);
  const look = (next: number) => setSearch({ year: String(next) }, { replace: true });
  const days = useMemo(() => yearDays(shown, year), [shown, year]);
  const isLoaded = isYearLoaded(shown, year);
  const close = () => setOpen(null);

  const takeDays = (dates: string[], edit: DayEdit) => {
    change((before) => ({
      ...before,
      days: { ...before.days, ...Object.fromEntries(dates.map((date) => [date, edit])) },
    }));
    close();
  };
  const takeWeek = (part: WeekPart) => {
    change((before) => ({ ...before, ...part }));
    close();
  };
  const takeYears = (years: readonly number[]) =>
    change((before) => ({ ...before, years: [...new Set([...before.years, ...years])] }));
  const takeNotice = ({ edits, years, year: first }: TakenNotice) => {
    change((before) => ({ ...before, days: { ...before.days, ...edits } }));
    takeYears(years);
    if (first > 0) look(first);
    close();
  };

  return (
    <>
      <PageHead title={shown.name}>
        {canAccess && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <Button onClick={() => setOpen({ what: 'week' })}>{text('calendars.week.edit')}</Button>
            <Button variant="outlined" onClick={() => setOpen({ what: 'notice' })}>
              {text('calendars.notice.open')}
            </Button>
          </Stack>
        )}
      </PageHead>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { lg: 'minmax(0, 1fr) 288px' },
          alignItems: 'start',
        }}
      >
        <Sheet
          label={text('calendars.year.picture', { year })}
          // seven columns twice: a thumb needs every pixel
          sx={{ mx: { xs: -1, md: 0 }, p: { xs: 1, md: 2.5 } }}
        >
          <YearHead year={year} thisYear={yearOfDate(today)} isLoaded={isLoaded} days={days} onYear={look} />
          {!isLoaded && (
            <NotLoaded
              year={year}
              mayChange={canAccess}
              onImport={() => setOpen({ what: 'notice' })}
              onLoaded={() => takeYears([year])}
            />
          )}
          <Box sx={{ mb: 2 }}>
            <Legend />
          </Box>
          <YearPicture
            calendar={shown}
            year={year}
            today={today}
            edits={draft.days}
            onYear={look}
            onDay={canAccess ? (date) => setOpen({ what: 'day', date }) : undefined}
          />
        </Sheet>
        <CalendarFacts calendar={shown} />
      </Box>
      {!isEmpty(draft) && (
        <DraftBar
          calendar={calendar}
          draft={draft}
          problem={problem}
          isBusy={isBusy}
          onSave={save}
          onDrop={() => {
            forget();
            change(() => noDraft);
          }}
        />
      )}
      {open?.what === 'day' && (
        <DayDialog calendar={shown} date={open.date} onTake={takeDays} onClose={close} />
      )}
      {open?.what === 'week' && <WeekDialog value={shown} onTake={takeWeek} onClose={close} />}
      {open?.what === 'notice' && <NoticeDialog calendar={shown} onTake={takeNotice} onClose={close} />}
    </>
  );
};
