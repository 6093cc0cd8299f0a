import type { Random } from './random';
import type { SeedStep } from './ticket';
import { DAY_MS, minuteOfDay, plusMinutes, startOfDay } from './time';

const OPENS = 8 * 60 + 30;
const CLOSES = 18 * 60 + 30;

/** The next minute at which the desk and the workshops are manned, every day of the week. */
function manned(at: Date, random: Random): Date {
  const minute = minuteOfDay(at);
  if (minute >= OPENS && minute < CLOSES) return at;
  const day = minute < OPENS ? startOfDay(at) : new Date(startOfDay(at).getTime() + DAY_MS);
  return plusMinutes(day, OPENS + random.between(2, 50));
}

/** What happens to one ticket, written down while its time goes on. */
export interface Diary {
  /** Time passes; whoever acts next does so while somebody is there, or at once where it is urgent. */
  wait(fromMinutes: number, toMinutes: number): Diary;
  /** To the morning or the afternoon of a later day. */
  until(days: number, half: 'am' | 'pm'): Diary;
  write(verb: SeedStep['verb'], by: string, more?: Omit<SeedStep, 'at' | 'verb' | 'by'>): Diary;
  readonly steps: readonly SeedStep[];
}

export function diaryFrom(receivedAt: Date, isUrgent: boolean, random: Random): Diary {
  let at = receivedAt;
  const steps: SeedStep[] = [];
  const diary: Diary = {
    steps,
    wait(from, to) {
      const later = plusMinutes(at, random.between(from, to));
      at = isUrgent ? later : manned(later, random);
      return diary;
    },
    until(days, half) {
      const day = new Date(startOfDay(at).getTime() + days * DAY_MS);
      at = plusMinutes(day, half === 'am' ? random.between(545, 705) : random.between(850, 1060));
      return diary;
    },
    write(verb, by, more = {}) {
      steps.push({ at, verb, by, ...more });
      return diary;
    },
  };
  return diary;
}
