import { chineseCalendar } from './chinese-calendar';
import { dayNumber } from './civil';
import { compileCalendar } from './compiled-calendar';
import { isYearMissing, missingYear } from './missing-year';

// counted from the notices by others: working days of each year
const workdays = [250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248];

test.each(workdays.map((count, index) => [2011 + index, count]))(
  'the year %i has %i working days',
  (year, count) => {
    const calendar = compileCalendar(chineseCalendar());
    let open = 0;
    for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day += 1) {
      if (calendar.closing(day) !== null) open += 1;
    }
    expect(open).toBe(count);
  },
);

test('the shipped calendar knows 2011 to 2026, in Shanghai, nine to six', () => {
  const calendar = chineseCalendar();
  expect(calendar.loadedYears).toEqual(workdays.map((_, index) => 2011 + index));
  expect(calendar.timeZone).toBe('Asia/Shanghai');
  expect(calendar.weekly.fri).toEqual([['09:00', '18:00']]);
  expect(calendar.weekly.sat).toEqual([]);
});

test('a company may bring its own week', () => {
  const { weekly } = chineseCalendar();
  const calendar = chineseCalendar({ weekly: { ...weekly, sat: [['09:00', '12:00']] } });
  expect(calendar.weekly.sat).toEqual([['09:00', '12:00']]);
});

test('from November on the desk is warned while next year is missing, by the local date', () => {
  const calendar = chineseCalendar();
  const lastOctober = Date.UTC(2026, 9, 31, 15, 59, 59);
  expect(missingYear(calendar, lastOctober)).toBeNull();
  expect(missingYear(calendar, lastOctober + 1000)).toBe(2027);
  expect(isYearMissing(calendar, Date.UTC(2025, 11, 31))).toBe(false);
});

test('a present year that is missing is warned of at any time, a calendar without a list never', () => {
  const calendar = chineseCalendar();
  expect(missingYear(calendar, Date.UTC(2027, 2, 1))).toBe(2027);
  expect(missingYear({ ...calendar, loadedYears: undefined }, Date.UTC(2027, 2, 1))).toBeNull();
});
