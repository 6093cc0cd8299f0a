import { localDate } from '@shouwen/domain/calendar';
import type { SpanWhy } from '@shouwen/domain/deadline';
import { datesBetween } from '../../calendars/year/dates';
import type { Span } from '../../tickets/ticket';

export interface SpanDay {
  date: string;
  isCounted: boolean;
  /** Why it counts, or why it does not. */
  why: SpanWhy;
  isStart: boolean;
  isDue: boolean;
}

// two months of squares are still a picture; what lasts longer is told by the list
const longest = 70;

/**
 * The days that a reckoning goes over: a day counts when a part of it does. A stretch that ends at midnight does not reach
 * into the day that begins there. Empty where the way is too long for a picture.
 */
export const daysOfSpans = (spans: readonly Span[], dueAt: string | null, zone: string): SpanDay[] => {
  const found = new Map<string, Pick<SpanDay, 'isCounted' | 'why'>>();
  for (const { from, to, counted, why } of spans) {
    const [begin, end] = [Date.parse(from), to === null ? Date.parse(from) : Date.parse(to)];
    const last = Math.max(begin, end - 1);
    const dates = datesBetween(localDate(begin, zone), localDate(last, zone));
    if (found.size + dates.length > longest) return [];
    for (const date of dates) {
      const known = found.get(date);
      if (!known || (counted && !known.isCounted)) found.set(date, { isCounted: counted, why });
    }
  }
  const [first] = spans;
  const start = first ? localDate(Date.parse(first.from), zone) : null;
  // due at midnight is due at the end of the day before
  const due = dueAt === null ? null : localDate(Date.parse(dueAt) - 1, zone);
  return [...found].map(([date, day]) => ({ date, ...day, isStart: date === start, isDue: date === due }));
};
