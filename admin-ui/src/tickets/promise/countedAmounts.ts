import { amountsOf, type Amount } from '../../time/dueInWords';
import { clockTime, daysBetween } from '../../time/zone';
import type { Span } from '../ticket';

/** How much of a due time a counted span is: a working day is a day, however many hours it was open. */
export const countedAmounts = (span: Span, zone: string): Amount[] => {
  if (span.to === null) return [];
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  // a make-up day counts as a day or by its hours, as the rule does; only the first begins at midnight
  const isByDay =
    span.why === 'working-day' ||
    span.why === 'calendar-day' ||
    (span.why === 'makeup' && clockTime(from, zone) === '00:00');
  return isByDay ? [{ count: daysBetween(from, to - 1, zone) + 1, unit: 'days' }] : amountsOf(to - from);
};
