import type { DayKind, ReckonedDay } from './daysOf';

export interface MonthDay {
  day: number;
  date: string;
  /** Null for days that the reckoning does not touch. */
  kind: DayKind | null;
}

export interface Month {
  /** '2026-11'. */
  name: string;
  /** Empty places before the first, where weeks begin on Monday. */
  before: number;
  days: MonthDay[];
}

const two = (value: number) => String(value).padStart(2, '0');

/** The months that the days lie in, whole, as a calendar on the wall shows them. */
export const monthsOf = (days: readonly ReckonedDay[]): Month[] => {
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]));
  const names = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return names.map((name) => {
    const [year = 0, month = 1] = name.split('-').map(Number);
    const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return {
      name,
      before: (weekday + 6) % 7,
      days: Array.from({ length: count }, (_each, index) => {
        const date = `${name}-${two(index + 1)}`;
        return { day: index + 1, date, kind: kinds.get(date) ?? null };
      }),
    };
  });
};
