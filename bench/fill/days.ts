import type { Random } from '../../database/seed/random';
import { MINUTE_MS, plusMinutes, startOfDay, weekdayOf } from '../../database/seed/time';

/** How far back the oldest ticket lies. */
const SPAN_DAYS = 3 * 365;
const SUNDAY = 0;
const SATURDAY = 6;

// pipes freeze in January, nobody works in February, air conditioners and rain fill July and August
const SEASON = [1.15, 0.7, 0.9, 0.9, 0.95, 1.1, 1.4, 1.35, 1, 0.9, 0.95, 1.1];

export interface Day {
  /** Local midnight. */
  start: Date;
  tickets: number;
}

function weightOf(start: Date): number {
  const isWeekend = [SUNDAY, SATURDAY].includes(weekdayOf(start));
  return (SEASON[start.getUTCMonth()] ?? 1) * (isWeekend ? 0.6 : 1);
}

/** Spreads tickets over the days up to today: seasons, weekends; the oldest day first. */
export function spread(tickets: number, now: Date): Day[] {
  const starts = Array.from({ length: SPAN_DAYS }, (_, age) => startOfDay(now, SPAN_DAYS - 1 - age));
  const whole = starts.reduce((sum, start) => sum + weightOf(start), 0);
  let weight = 0;
  let given = 0;
  return starts.map((start) => {
    weight += weightOf(start);
    const due = Math.round((tickets * weight) / whole);
    const day = { start, tickets: due - given };
    given = due;
    return day;
  });
}

/** A minute of the day: people ring up when they are at home, most in the evening. */
function minute(random: Random): number {
  const hours = random.next();
  if (hours < 0.5) return random.between(8 * 60 + 30, 18 * 60);
  return hours < 0.85 ? random.between(18 * 60, 22 * 60) : random.between(6 * 60, 8 * 60 + 30);
}

/** The receipts of a day in order, none after now. */
export function receipts(day: Day, now: Date, random: Random): Date[] {
  const drawn = Array.from({ length: day.tickets }, () =>
    plusMinutes(day.start, minute(random) + random.next()),
  );
  const latest = now.getTime() - MINUTE_MS;
  return drawn
    .map((at) =>
      at.getTime() > latest
        ? new Date(day.start.getTime() + random.next() * (latest - day.start.getTime()))
        : at,
    )
    .sort((a, b) => a.getTime() - b.getTime());
}

/** Whether a ticket of this age is still open: one in twenty of all, most of them young. */
export function staysOpen(receivedAt: Date, now: Date, random: Random): boolean {
  const days = (now.getTime() - receivedAt.getTime()) / (24 * 60 * MINUTE_MS);
  return random.chance(Math.exp(-days / (SPAN_DAYS / 20)));
}
