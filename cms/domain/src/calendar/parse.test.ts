import { refusal as refused } from '../error/refusal.fixture';
import { parseCalendar } from './parse';

const office = [['09:00', '18:00']];
const weekly = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] };
const usual = { timeZone: 'Asia/Shanghai', weekly, holidays: ['2025-10-01'], makeupDays: ['2025-09-28'] };

const refusal = (input: unknown): string => refused(() => parseCalendar(input));
const withMonday = (windows: unknown) => ({ ...usual, weekly: { ...weekly, mon: windows } });

test('a complete calendar is taken as it stands', () => {
  expect(parseCalendar(usual)).toEqual(usual);
});

test('a calendar is in Asia/Shanghai unless set, and weekdays left out are closed', () => {
  const calendar = parseCalendar({ weekly: { mon: office } });
  expect(calendar.timeZone).toBe('Asia/Shanghai');
  expect(calendar.weekly.sun).toEqual([]);
});

test('windows are sorted, touching ones stay two, repeats of a date become one', () => {
  const calendar = parseCalendar({
    ...withMonday([
      ['13:00', '24:00'],
      ['00:00', '12:00'],
      ['12:00', '13:00'],
    ]),
    holidays: ['2025-10-02', '2025-10-01', '2025-10-02'],
    makeupDays: ['2025-09-28', { date: '2025-09-27', windows: [['10:00', '11:00']] }, '2025-09-28'],
  });
  expect(calendar.weekly.mon).toEqual([
    ['00:00', '12:00'],
    ['12:00', '13:00'],
    ['13:00', '24:00'],
  ]);
  expect(calendar.holidays).toEqual(['2025-10-01', '2025-10-02']);
  expect(calendar.makeupDays).toEqual([{ date: '2025-09-27', windows: [['10:00', '11:00']] }, '2025-09-28']);
});

test.each([
  'Mars/Olympus',
  '+08:00',
  '-05:00',
  'UTC+8',
  'GMT+8',
  '',
  ' Asia/Shanghai',
  'CST',
  'PST',
  'SystemV/EST5',
  'Z',
  8,
  null,
])('the zone %p is refused on every Node', (timeZone) => {
  expect(refusal({ ...usual, timeZone })).toBe('calendar.zone-unknown @ timeZone');
});

test.each(['UTC', 'Etc/GMT+8', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'EST5EDT', 'PRC'])(
  'the zone %p is an IANA name',
  (timeZone) => expect(refusal({ ...usual, timeZone })).toBe('accepted'),
);

test.each([
  [[['09:00', '09:00']], 'calendar.window-empty @ weekly.mon[0]'],
  [[['24:00', '24:00']], 'calendar.window-empty @ weekly.mon[0]'],
  [[['20:00', '06:00']], 'calendar.window-backwards @ weekly.mon[0]'],
  [[['09:00', '24:01']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:00', '25:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['9:00', '18:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:60', '18:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:00:00', '18:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:00\n', '18:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[['09:00', '12:00', '18:00']], 'calendar.window-invalid @ weekly.mon[0]'],
  [[[9, 18]], 'calendar.window-invalid @ weekly.mon[0]'],
  [['09:00-18:00'], 'calendar.window-invalid @ weekly.mon[0]'],
  [
    [
      ['09:00', '12:00'],
      ['11:59', '18:00'],
    ],
    'calendar.window-overlap @ weekly.mon',
  ],
  [
    [
      ['09:00', '18:00'],
      ['09:00', '18:00'],
    ],
    'calendar.window-overlap @ weekly.mon',
  ],
  ['09:00', 'calendar.wrong-type @ weekly.mon'],
])('the windows %j are refused', (windows, reason) => {
  expect(refusal(withMonday(windows))).toBe(reason);
});

test.each([
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2023-02-29',
  '2025-1-1',
  '1899-12-31',
  '2025-10-01T00:00Z',
  '',
])('the day off %p is no date', (date) =>
  expect(refusal({ ...usual, holidays: [date] })).toBe('calendar.date-invalid @ holidays[0]'),
);

test('a date is either a day off or a make-up day, and a make-up day has one set of windows', () => {
  const own = (open: string) => ({ date: '2025-09-27', windows: [[open, '18:00']] });
  expect(refusal({ ...usual, makeupDays: ['2025-10-01'] })).toBe('calendar.day-conflict @ makeupDays');
  expect(refusal({ ...usual, makeupDays: [own('09:00'), own('10:00')] })).toBe(
    'calendar.day-conflict @ makeupDays',
  );
  expect(refusal({ ...usual, makeupDays: [own('09:00'), '2025-09-27'] })).toBe(
    'calendar.day-conflict @ makeupDays',
  );
  expect(refusal({ ...usual, makeupDays: [own('09:00'), own('09:00')] })).toBe('accepted');
});

test('a make-up day with windows of its own must open', () => {
  const makeupDays = [{ date: '2025-09-27', windows: [] }];
  expect(refusal({ ...usual, makeupDays })).toBe('calendar.window-empty @ makeupDays[0].windows');
});

test('a calendar that never opens is refused; one that opens on a make-up day only is not', () => {
  const own = { date: '2025-09-27', windows: office };
  expect(refusal({ weekly: {} })).toBe('calendar.never-opens @ weekly');
  expect(refusal({ weekly: {}, makeupDays: ['2025-09-27'] })).toBe('calendar.never-opens @ weekly');
  expect(refusal({ weekly: {}, makeupDays: [own] })).toBe('accepted');
});

test.each([
  [null, 'calendar.wrong-type @ calendar'],
  [[], 'calendar.wrong-type @ calendar'],
  ['office', 'calendar.wrong-type @ calendar'],
  [{}, 'calendar.weekly-missing @ weekly'],
  [{ weekly: [] }, 'calendar.wrong-type @ weekly'],
  [{ weekly: { ...weekly, monday: office } }, 'calendar.unknown-field @ weekly.monday'],
  [{ ...usual, color: 'red' }, 'calendar.unknown-field @ color'],
  [JSON.parse('{"weekly":{},"__proto__":1}'), 'calendar.unknown-field @ __proto__'],
  [{ ...usual, holidays: '2025-10-01' }, 'calendar.wrong-type @ holidays'],
  [{ ...usual, holidays: [20251001] }, 'calendar.wrong-type @ holidays[0]'],
  [{ ...usual, makeupDays: [null] }, 'calendar.wrong-type @ makeupDays[0]'],
  [
    { ...usual, makeupDays: [{ date: '2025-09-27', hours: 8 }] },
    'calendar.unknown-field @ makeupDays[0].hours',
  ],
  [{ ...usual, loadedYears: 2025 }, 'calendar.wrong-type @ loadedYears'],
  [{ ...usual, loadedYears: [2025.5] }, 'calendar.year-invalid @ loadedYears[0]'],
  [{ ...usual, loadedYears: ['2025'] }, 'calendar.year-invalid @ loadedYears[0]'],
])('nonsense is refused with its place: %j', (input, reason) => {
  expect(refusal(input)).toBe(reason);
});
