import type { DayEdit } from '@shouwen/domain/calendar';
import { useText } from '../../i18n/useText';
import { useUndoable } from '../../undo/useUndoable';
import type { Draft } from '../draft';
import type { TakenNotice } from '../notice/NoticeDialog';
import type { WeekPart } from '../week/WeekDialog';

const withYears = (draft: Draft, years: readonly number[]): Draft => ({
  ...draft,
  years: [...new Set([...draft.years, ...years])],
});

/** What is put into the draft: it shows in the picture at once, can be taken back, and counts once it is saved. */
export const useDraftActs = (draft: Draft, change: (edit: (draft: Draft) => Draft) => void) => {
  const text = useText();
  const undoable = useUndoable();
  const take = (edit: (before: Draft) => Draft) => {
    change(edit);
    undoable(text('calendars.draft.taken'), () => {
      change(() => draft);
      return Promise.resolve();
    });
  };
  return {
    takeDays: (dates: readonly string[], edit: DayEdit) =>
      take((before) => ({
        ...before,
        days: { ...before.days, ...Object.fromEntries(dates.map((date) => [date, edit])) },
      })),
    takeWeek: (part: WeekPart) => take((before) => ({ ...before, ...part })),
    takeYears: (years: readonly number[]) => take((before) => withYears(before, years)),
    takeNotice: ({ edits, years }: TakenNotice) =>
      take((before) => withYears({ ...before, days: { ...before.days, ...edits } }, years)),
  };
};
