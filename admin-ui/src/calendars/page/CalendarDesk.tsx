import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMoments } from '../../time/useMoments';
import type { Calendar } from '../calendar';
import { DayDialog } from '../day/DayDialog';
import { drafted, isEmpty, noDraft, settled } from '../draft';
import { NoticeDialog } from '../notice/NoticeDialog';
import { useCalendarDraft } from '../useCalendarDraft';
import { WeekDialog } from '../week/WeekDialog';
import { yearOfDate } from '../year/dates';
import { CalendarFacts } from './CalendarFacts';
import { CalendarHead } from './CalendarHead';
import { DraftBar } from './DraftBar';
import { useDraftActs } from './useDraftActs';
import { useSaveCalendar } from './useSaveCalendar';
import { YearSheet } from './YearSheet';

type Open = { what: 'week' | 'notice' } | { what: 'day'; date: string } | null;

const grid = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: { lg: 'minmax(0, 1fr) 288px' },
  alignItems: 'start',
};

/** One calendar as a picture of a year, with all that may be changed of it gathered in a draft. */
export const CalendarDesk = ({ calendar }: { calendar: Calendar }) => {
  const { today } = useMoments();
  const { canAccess: mayChange = false } = useCanAccess({ resource: 'calendars', action: 'edit' });
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const { draft: kept, change } = useCalendarDraft(calendar.id);
  const draft = useMemo(() => settled(calendar, kept), [calendar, kept]);
  const shown = useMemo(() => drafted(calendar, draft), [calendar, draft]);
  const { save, problem, isBusy, forget } = useSaveCalendar(calendar, draft, change);
  const acts = useDraftActs(kept, change);

  const asked = Number(search.get('year'));
  const year = asked >= 1900 && asked <= 9998 ? asked : yearOfDate(today);
  const look = (next: number) => setSearch({ year: String(next) }, { replace: true });
  const close = () => setOpen(null);
  const drop = () => {
    forget();
    change(() => noDraft);
  };
  /** Takes what a dialog gathered and closes it. */
  const closing =
    <Taken extends unknown[]>(take: (...taken: Taken) => void) =>
    (...taken: Taken) => {
      take(...taken);
      close();
    };

  return (
    <>
      <CalendarHead
        name={shown.name}
        mayChange={mayChange}
        onWeek={() => setOpen({ what: 'week' })}
        onNotice={() => setOpen({ what: 'notice' })}
      />
      <Box sx={grid}>
        <YearSheet
          calendar={shown}
          draft={draft}
          year={year}
          mayChange={mayChange}
          onYear={look}
          onDay={(date) => setOpen({ what: 'day', date })}
          onImport={() => setOpen({ what: 'notice' })}
          onLoaded={() => acts.takeYears([year])}
        />
        <CalendarFacts calendar={shown} />
      </Box>
      {!isEmpty(draft) && (
        <DraftBar
          calendar={calendar}
          draft={draft}
          problem={problem}
          isBusy={isBusy}
          onSave={save}
          onDrop={drop}
        />
      )}
      {open?.what === 'day' && (
        <DayDialog calendar={shown} date={open.date} onTake={closing(acts.takeDays)} onClose={close} />
      )}
      {open?.what === 'week' && <WeekDialog value={shown} onTake={closing(acts.takeWeek)} onClose={close} />}
      {open?.what === 'notice' && (
        <NoticeDialog
          calendar={shown}
          onTake={closing((taken) => {
            acts.takeNotice(taken);
            if (taken.year > 0) look(taken.year);
          })}
          onClose={close}
        />
      )}
    </>
  );
};
