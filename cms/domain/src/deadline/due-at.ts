import { compileCalendar } from '../calendar';
import { addMonths } from '../calendar/civil';
import { DomainError } from '../error';
import { runToDate } from './calendar-days';
import { dueAfterMs, dueAfterOpenMs } from './elapsed';
import { mergePauses, type ClosedPause } from './merged-pauses';
import { LAST_INSTANT } from './parse-instant';
import { hoursInMs } from './parse-target';
import type { DueRequest } from './types';
import { runToEndOfDay, runToSameClock } from './working-days';

/**
 * When a target is due, in epoch ms, or null while a pause lasts (domain page, "Working time"). A requested time goes
 * before the rule and is not moved by finished pauses. Refuses with `calendar.year-not-loaded`, `calendar.never-opens`,
 * `deadline.out-of-range`, `pause.ends-before-begin`.
 * Example: two working days from Friday 17:59 are due on Tuesday at closing.
 */
export function dueAt(request: DueRequest): number | null {
  const { finished, openFrom } = mergePauses(request.pauses, request.start);
  if (openFrom !== null) return null;
  return request.requestedAt ?? dueByRule(request, finished);
}

/** The due time by the rule alone, with finished pauses only. */
export function dueByRule(request: DueRequest, pauses: readonly ClosedPause[]): number {
  const due = run(request, pauses);
  if (due > LAST_INSTANT) throw new DomainError('deadline.out-of-range');
  return due;
}

function run(request: DueRequest, pauses: readonly ClosedPause[]): number {
  const { start, target, calendar } = request;
  if (target.unit === 'hours') return dueAfterMs(start, hoursInMs(target.amount), pauses);
  const compiled = compileCalendar(calendar);
  switch (target.unit) {
    case 'workingHours':
      return dueAfterOpenMs(compiled, start, hoursInMs(target.amount), pauses);
    case 'workingDays':
      return target.dayCount === 'sameClock'
        ? runToSameClock(compiled, start, target.amount, pauses).dueAt
        : runToEndOfDay(compiled, start, target.amount, pauses).dueAt;
    default:
      return runToDate(compiled, correspondingDay(request), pauses).dueAt;
  }
}

/** The day of the month or the date that `days` and `months` run to, before pauses and the roll. */
export function correspondingDay({ start, target, calendar }: DueRequest): number {
  const receiptDay = compileCalendar(calendar).zone.dayOf(start);
  return target.unit === 'months' ? addMonths(receiptDay, target.amount) : receiptDay + target.amount;
}
