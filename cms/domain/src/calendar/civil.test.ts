import fc from 'fast-check';
import { addMonths, civilOf, DAY_MS, dayNumber, formatDate, parseDate, weekdayIndex } from './civil';

const day = fc.integer({ min: -30_000, max: 2_940_000 });

test('day numbers are those of the engine’s own UTC calendar, from 1887 to past 9999', () => {
  fc.assert(
    fc.property(day, (days) => {
      const date = new Date(days * DAY_MS);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civilOf(days)).toEqual(civil);
      expect(dayNumber(civil.year, civil.month, civil.day)).toBe(days);
      expect(weekdayIndex(days)).toBe((date.getUTCDay() + 6) % 7);
    }),
  );
});

test('dates are read strictly', () => {
  expect(parseDate('1970-01-02')).toBe(1);
  for (const text of ['2025-02-29', '2025-04-31', '2025-6-6', '2025-06-06 ', '+2025-06-06']) {
    expect(parseDate(text)).toBeNull();
  }
});

test('months are added to the corresponding day or the month’s end', () => {
  const add = (text: string, months: number) => formatDate(addMonths(parseDate(text) ?? 0, months));
  expect(add('2025-10-31', 4)).toBe('2026-02-28');
  expect(add('2023-12-31', 2)).toBe('2024-02-29');
  expect(add('2025-11-15', 1)).toBe('2025-12-15');
  expect(add('2025-12-15', 12)).toBe('2026-12-15');
});
