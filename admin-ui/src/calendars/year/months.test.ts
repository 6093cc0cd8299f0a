import { chineseCalendar, yearDays } from '@shouwen/domain/calendar';
import { monthsOf } from './months';

it('puts each date below its weekday, with room before the first of the month', () => {
  const [january] = monthsOf(yearDays(chineseCalendar(), 2026));
  expect(january?.[0]?.map((day) => day?.date ?? null)).toEqual([
    null,
    null,
    null,
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
    '2026-01-04',
  ]);
});

it('loses no day', () => {
  const months = monthsOf(yearDays(chineseCalendar(), 2024));
  expect(months.flat(2).filter(Boolean)).toHaveLength(366);
});
