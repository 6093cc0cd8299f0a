import { weekdays, type CalendarDay } from '@shouwen/domain/calendar';

export type Week = (CalendarDay | null)[];

/** Twelve months as weeks from Monday to Sunday; null where a week reaches into another month. */
export const monthsOf = (days: readonly CalendarDay[]): Week[][] => {
  const months: Week[][] = Array.from({ length: 12 }, () => []);
  for (const day of days) {
    const month = months[Number(day.date.slice(5, 7)) - 1];
    const column = weekdays.indexOf(day.weekday);
    if (!month) continue;
    const last = month.at(-1);
    const week: Week = last && column > 0 ? last : Array.from({ length: 7 }, () => null);
    week[column] = day;
    if (week !== last) month.push(week);
  }
  return months;
};
