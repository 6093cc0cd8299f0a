import { changingEdits, type DayEdit, type DayEdits } from '../day-edit';
import { dateOf } from '../parse';
import type { CalendarDefinition } from '../types';
import type { Notice } from './notice';

/**
 * What a notice changes of a calendar. A year that it arranges as a whole is arranged as it says: what the calendar has
 * besides goes back to plain weeks. A make-up day that has windows of its own keeps them.
 */
export function noticeEdits(calendar: CalendarDefinition, notice: Notice): DayEdits {
  const isArranged = (date: string) => notice.years.includes(Number(date.slice(0, 4)));
  const known = [...calendar.holidays, ...calendar.makeupDays.map(dateOf)];
  const own = new Map(calendar.makeupDays.map((day) => [dateOf(day), day]));
  const madeUp = (date: string): DayEdit => {
    const present = own.get(date);
    return typeof present === 'object' ? { as: 'makeup', windows: present.windows } : { as: 'makeup' };
  };
  return changingEdits(calendar, {
    ...Object.fromEntries(known.filter(isArranged).map((date) => [date, { as: 'weekly' }])),
    ...Object.fromEntries(notice.holidays.map((date) => [date, { as: 'holiday' }])),
    ...Object.fromEntries(notice.makeupDays.map((date) => [date, madeUp(date)])),
  });
}
