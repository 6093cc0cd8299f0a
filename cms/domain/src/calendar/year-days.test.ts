import { chineseCalendar } from './chinese-calendar';
import { parseCalendar } from './parse';
import { borrowedWindows, isYearLoaded, yearDays } from './year-days';

const chinese = chineseCalendar();
const on = (date: string) => yearDays(chinese, Number(date.slice(0, 4))).find((day) => day.date === date);

test('2026 has 365 dates, of which 248 are open', () => {
  const days = yearDays(chinese, 2026);
  expect(days).toHaveLength(365);
  expect(days.filter(({ windows }) => windows.length > 0)).toHaveLength(248);
});

test('a leap year has its 29 February', () => {
  expect(yearDays(chinese, 2024).some(({ date }) => date === '2024-02-29')).toBe(true);
});

test('tells a day off, a make-up workday, a plain workday and a weekend apart', () => {
  expect(on('2026-10-01')).toEqual({ date: '2026-10-01', weekday: 'thu', kind: 'holiday', windows: [] });
  expect(on('2026-10-10')).toMatchObject({ weekday: 'sat', kind: 'makeup', windows: [['09:00', '18:00']] });
  expect(on('2026-10-12')).toMatchObject({ weekday: 'mon', kind: 'open' });
  expect(on('2026-10-11')).toMatchObject({ weekday: 'sun', kind: 'rest', windows: [] });
});

test('a make-up day with windows of its own keeps them', () => {
  const windows = [['10:00', '12:00']];
  const calendar = parseCalendar({ ...chinese, makeupDays: [{ date: '2026-10-10', windows }] });
  expect(yearDays(calendar, 2026).find(({ date }) => date === '2026-10-10')?.windows).toEqual(windows);
});

test('a make-up day borrows the first open weekday where Monday is closed', () => {
  expect(borrowedWindows(parseCalendar({ weekly: { tue: [['08:00', '12:00']] } }))).toEqual([
    ['08:00', '12:00'],
  ]);
});

test('a year that is not listed is not loaded; a calendar without a list knows every year', () => {
  expect(isYearLoaded(chinese, 2026)).toBe(true);
  expect(isYearLoaded(chinese, 2027)).toBe(false);
  expect(isYearLoaded(parseCalendar({ weekly: { mon: [['09:00', '18:00']] } }), 2027)).toBe(true);
});
