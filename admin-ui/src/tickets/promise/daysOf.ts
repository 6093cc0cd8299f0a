import { wallClock } from '../../time/zone';
import type { Span } from '../ticket';

export type DayKind = 'counted' | 'paused' | 'skipped';

export interface ReckonedDay {
  /** '2026-11-24', by the clock of the centre. */
  date: string;
  kind: DayKind;
}

const dayMs = 86_400_000;
// A reckoning over years has no picture that anybody would look at.
const mostDays = 124;

const dateOf = (instant: number, zone: string): number => {
  const { year, month, day } = wallClock(instant, zone);
  return Date.UTC(year, month - 1, day);
};

const rank: Record<DayKind, number> = { skipped: 0, paused: 1, counted: 2 };

const kindOf = ({ counted, why }: Span): DayKind => {
  if (counted) return 'counted';
  return why === 'pause' ? 'paused' : 'skipped';
};

/**
 * The days that a reckoning touches: counted where any of its time counts, else paused where the clock stood, else skipped.
 * A pause that still lasts reaches to `now`; midnight belongs to the day that it begins.
 */
export const daysOf = (spans: readonly Span[], zone: string, now: number): ReckonedDay[] => {
  const kinds = new Map<number, DayKind>();
  for (const span of spans) {
    const from = Date.parse(span.from);
    const to = span.to === null ? Math.max(now, from) : Date.parse(span.to);
    const last = dateOf(Math.max(from, to - 1), zone);
    for (let day = dateOf(from, zone); day <= last && kinds.size < mostDays; day += dayMs) {
      const known = kinds.get(day);
      const kind = kindOf(span);
      if (known === undefined || rank[kind] > rank[known]) kinds.set(day, kind);
    }
  }
  return [...kinds]
    .sort(([one], [other]) => one - other)
    .map(([day, kind]) => ({ date: new Date(day).toISOString().slice(0, 10), kind }));
};
