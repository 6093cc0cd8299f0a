import type { CompiledCalendar } from '../calendar';
import { DAY_MS } from '../calendar/civil';
import type { ClosedPause } from './merged-pauses';

export interface CalendarDaysRun {
  dueAt: number;
  /** Day number of the corresponding day, whole paused days included. */
  lastDay: number;
  /** `lastDay` if that is a working day, else the next one. */
  dueDay: number;
  /** Whole days paused. */
  pausedDays: number;
}

/**
 * days and months: closing time of the corresponding day, or of the next working day if that is none (Civil Code
 * art. 202, 203), the day first moved on by the whole calendar days paused.
 */
export function runToDate(
  calendar: CompiledCalendar,
  correspondingDay: number,
  pauses: readonly ClosedPause[],
): CalendarDaysRun {
  const pausedDays = Math.floor(pausedMs(calendar, correspondingDay, pauses) / DAY_MS);
  const lastDay = correspondingDay + pausedDays;
  const dueDay = calendar.workingDayFrom(lastDay);
  return { dueAt: calendar.closing(dueDay) ?? 0, lastDay, dueDay, pausedDays };
}

/** Real time paused before the clock ran out. */
function pausedMs(calendar: CompiledCalendar, day: number, pauses: readonly ClosedPause[]): number {
  let paused = 0;
  for (const [from, to] of pauses) {
    if (isOver(calendar, day + Math.floor(paused / DAY_MS), from)) break;
    paused += to - from;
  }
  return paused;
}

function isOver(calendar: CompiledCalendar, day: number, instant: number): boolean {
  // before the day itself nothing can be over: the calendar, perhaps not loaded, need not be asked
  if (instant < calendar.zone.startOfDay(day)) return false;
  return instant >= (calendar.closing(calendar.workingDayFrom(day)) ?? 0);
}
