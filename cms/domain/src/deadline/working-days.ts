import type { CompiledCalendar } from '../calendar';
import { DAY_MS } from '../calendar/civil';
import type { ClosedPause } from './merged-pauses';

export interface EndOfDayRun {
  dueAt: number;
  /** Day number of the receipt, which does not count. */
  receiptDay: number;
  /** The working day at whose closing the reply is due. */
  lastDay: number;
  /** Whole working days lost to pauses. */
  lostDays: number;
}

/**
 * workingDays, endOfDay: closing time of the N-th working day after the day of receipt (Civil Code art. 201, 203),
 * moved on by the whole working days lost: paused working time ÷ the length of Monday's windows, rounded down.
 */
export function runToEndOfDay(
  calendar: CompiledCalendar,
  start: number,
  days: number,
  pauses: readonly ClosedPause[],
): EndOfDayRun {
  const receiptDay = calendar.zone.dayOf(start);
  const reach = (from: number, count: number, lostDays: number): EndOfDayRun => {
    const lastDay = calendar.workingDayAfter(from, count);
    return { dueAt: calendar.closing(lastDay) ?? 0, receiptDay, lastDay, lostDays };
  };
  let run = reach(receiptDay, days, 0);
  let lostMs = 0;
  for (const [from, to] of pauses) {
    // a pause that begins when the time is up comes after the clock
    if (from >= run.dueAt) break;
    lostMs += calendar.openMs(from, to);
    const lostDays = Math.floor(lostMs / calendar.workingDayMs);
    // from where it was: a far due time is not walked to again for every pause
    if (lostDays > run.lostDays) run = reach(run.lastDay, lostDays - run.lostDays, lostDays);
  }
  return run;
}

export interface SameClockRun {
  dueAt: number;
  receiptDay: number;
  /** The N-th working day. */
  lastDay: number;
  /** The receipt's clock time on that day. */
  clockAt: number;
  /** That time, or the next opening if closed then. */
  openAt: number;
}

/** workingDays, sameClock: the receipt's clock time on the N-th working day, or the next opening; moved on by the working time lost. */
export function runToSameClock(
  calendar: CompiledCalendar,
  start: number,
  days: number,
  pauses: readonly ClosedPause[],
): SameClockRun {
  const { zone } = calendar;
  const receiptDay = zone.dayOf(start);
  const lastDay = calendar.workingDayAfter(receiptDay, days);
  const clockAt = zone.instantOf(lastDay * DAY_MS + zone.wall(start) - receiptDay * DAY_MS);
  const openAt = calendar.nextOpen(clockAt);
  let dueAt = openAt;
  let lostMs = 0;
  for (const [from, to] of pauses) {
    if (from >= dueAt) break;
    lostMs += calendar.openMs(from, to);
    if (lostMs > 0) dueAt = calendar.addOpenMs(openAt, lostMs);
  }
  return { dueAt, receiptDay, lastDay, clockAt, openAt };
}
