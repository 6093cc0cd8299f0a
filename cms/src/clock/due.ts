import { dueAt, explain, type DueRequest, type Span } from '@shouwen/domain/deadline';
import { parseCalendar, weekdays } from '@shouwen/domain/calendar';
import { DomainError } from '@shouwen/domain/error';
import type { Foundations } from '../definition/foundations';
import type { Clock, Pause } from './clock';

// `hours` asks no calendar, yet the rule takes one
const ALWAYS_OPEN = parseCalendar({
  timeZone: 'UTC',
  weekly: Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]])),
  holidays: [],
  makeupDays: [],
});

/** The pauses that a clock has known: one that is met or ended stands still and knows no later ones. */
function known(clock: Clock, pauses: readonly Pause[]): [number, number | null][] {
  const stoppedAt = (clock.metAt ?? clock.endedAt)?.getTime() ?? null;
  return pauses
    .filter((pause) => stoppedAt === null || pause.startedAt.getTime() < stoppedAt)
    .map(({ startedAt, endedAt }) => {
      const end = endedAt?.getTime() ?? null;
      return [
        startedAt.getTime(),
        stoppedAt === null || (end !== null && end <= stoppedAt) ? end : stoppedAt,
      ];
    });
}

/** What the deadline rule is asked for one clock. */
export function questionOf(clock: Clock, pauses: readonly Pause[], foundations: Foundations): DueRequest {
  const calendar = clock.calendar === null ? undefined : foundations.calendars.get(clock.calendar);
  if (!calendar && clock.target.unit !== 'hours' && !clock.requestedAt)
    throw new DomainError('calendar.unknown');
  return {
    start: clock.startedAt.getTime(),
    target: clock.target,
    calendar: calendar?.definition ?? ALWAYS_OPEN,
    pauses: known(clock, pauses),
    requestedAt: clock.requestedAt?.getTime() ?? null,
  };
}

/** The clock with its due time worked out anew; what cannot be computed is null, with the reason. */
export function withDue(clock: Clock, pauses: readonly Pause[], foundations: Foundations): Clock {
  try {
    const due = dueAt(questionOf(clock, pauses, foundations));
    return { ...clock, dueAt: due === null ? null : new Date(due), note: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...clock, dueAt: null, note: { code: error.code, params: error.params } };
  }
}

/** The same answer with the spans that lead to it; nothing where it cannot be computed. */
export function explained(clock: Clock, pauses: readonly Pause[], foundations: Foundations): Span[] {
  try {
    return explain(questionOf(clock, pauses, foundations)).spans;
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
