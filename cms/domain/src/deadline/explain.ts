import { compileCalendar } from '../calendar';
import { isDomainError } from '../error';
import { runToDate } from './calendar-days';
import { addCalendarDaySpans, addEndOfDaySpans, addSameClockSpans } from './day-spans';
import { correspondingDay, dueByRule } from './due-at';
import { mergePauses, type ClosedPause } from './merged-pauses';
import { addOpenSpans } from './open-spans';
import { SpanList } from './span-list';
import type { DueRequest, Explanation } from './types';
import { runToEndOfDay, runToSameClock } from './working-days';

/**
 * The due time of `dueAt` with the way to it: spans that join from `start` to the due time, each counted or not and
 * why. Counted time of hours and workingHours adds up to the target; for workingDays the counted spans cover as many
 * working days. The last span of a paused clock ends in null. A time named before the start has no way to it: no spans.
 */
export function explain(request: DueRequest): Explanation {
  const { finished, openFrom } = mergePauses(request.pauses, request.start);
  const list = new SpanList();
  if (openFrom !== null) {
    addPausedClock(list, request, finished, openFrom);
    return { dueAt: null, spans: list.spans };
  }
  if (request.requestedAt !== undefined && request.requestedAt !== null) {
    list.add(request.start, request.requestedAt, true, 'requested');
    return { dueAt: request.requestedAt, spans: list.spans };
  }
  const dueAt = dueByRule(request, finished);
  addWay(list, request, finished, dueAt);
  return { dueAt, spans: list.spans };
}

/** Writes the way up to the pause that lasts, as far as it is known, and the pause. */
function addPausedClock(
  list: SpanList,
  request: DueRequest,
  finished: readonly ClosedPause[],
  openFrom: number,
): void {
  const due = request.requestedAt ?? knownDue(request, finished);
  if (due === null) list.add(request.start, openFrom, false, 'unknown');
  else if (request.requestedAt === due) list.add(request.start, Math.min(due, openFrom), true, 'requested');
  else addWay(list, request, finished, due);
  list.cutAt(openFrom);
  list.add(Math.max(request.start, due ?? openFrom), openFrom, false, 'used-up');
  list.add(openFrom, null, false, 'pause');
}

// a paused clock has no due time, so that a calendar that cannot give one is no reason to refuse
function knownDue(request: DueRequest, finished: readonly ClosedPause[]): number | null {
  try {
    return dueByRule(request, finished);
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

function addWay(list: SpanList, request: DueRequest, pauses: readonly ClosedPause[], due: number): void {
  const { start, target } = request;
  if (target.unit === 'hours') {
    addBetweenPauses(list, start, due, pauses, (from, to) => list.add(from, to, true, 'running'));
    return;
  }
  const calendar = compileCalendar(request.calendar);
  if (target.unit === 'workingHours') {
    addBetweenPauses(list, start, due, pauses, (from, to) => addOpenSpans(list, calendar, [from, to]));
  } else if (target.unit !== 'workingDays') {
    addCalendarDaySpans(
      list,
      calendar,
      start,
      runToDate(calendar, correspondingDay(request), pauses),
      pauses,
    );
  } else if (target.dayCount === 'sameClock') {
    addSameClockSpans(list, calendar, start, runToSameClock(calendar, start, target.amount, pauses));
  } else {
    addEndOfDaySpans(list, calendar, start, runToEndOfDay(calendar, start, target.amount, pauses), pauses);
  }
}

function addBetweenPauses(
  list: SpanList,
  start: number,
  due: number,
  pauses: readonly ClosedPause[],
  addRunning: (from: number, to: number) => void,
): void {
  let at = start;
  for (const [from, to] of pauses) {
    if (from >= due) break;
    addRunning(at, from);
    list.add(from, to, false, 'pause');
    at = to;
  }
  addRunning(at, due);
}
