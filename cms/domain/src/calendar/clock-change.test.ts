import { parseDate } from './civil';
import { compileCalendar } from './compiled-calendar';
import { parseCalendar } from './parse';
import { weekdays } from './types';

const HOUR = 3_600_000;

/** The windows of a date under a clock change, as UTC wall texts. */
function windows(timeZone: string, date: string, everyDay: [string, string][]): string[] {
  const weekly = Object.fromEntries(weekdays.map((day) => [day, everyDay]));
  const calendar = compileCalendar(parseCalendar({ timeZone, weekly }));
  const text = (at: number) => new Date(at).toISOString().slice(5, 16);
  return calendar.windowsOf(parseDate(date) ?? 0).map(([from, to]) => `${text(from)} ${text(to)}`);
}

const hoursOn = (timeZone: string, date: string, everyDay: [string, string][]): number =>
  windows(timeZone, date, everyDay).reduce((sum, text) => {
    const [from = '', to = ''] = text.split(' ').map((part) => `2000-${part}Z`);
    return sum + (Date.parse(to) - Date.parse(from)) / HOUR;
  }, 0);

// New York 2025: 9 March 02:00 → 03:00, 2 November 02:00 → 01:00
test('a window that opens in a gap opens later by the gap', () => {
  expect(windows('America/New_York', '2025-03-09', [['02:30', '05:00']])).toEqual([
    '03-09T07:30 03-09T09:00',
  ]);
});

test('a window that closes in a gap closes later by the gap', () => {
  expect(windows('America/New_York', '2025-03-09', [['01:00', '02:30']])).toEqual([
    '03-09T06:00 03-09T07:30',
  ]);
});

test('a window that the gap swallows is no window, and a day without another is no working day', () => {
  expect(windows('America/New_York', '2025-03-09', [['02:00', '03:00']])).toEqual([]);
});

test('windows that the gap pushes over each other count once', () => {
  const pushed: [string, string][] = [
    ['02:15', '02:45'],
    ['03:00', '04:00'],
  ];
  expect(windows('America/New_York', '2025-03-09', pushed)).toEqual(['03-09T07:00 03-09T08:00']);
});

test('an edge in a repeated hour means the first of the two', () => {
  expect(windows('America/New_York', '2025-11-02', [['01:30', '03:00']])).toEqual([
    '11-02T05:30 11-02T08:00',
  ]);
  expect(windows('America/New_York', '2025-11-02', [['00:00', '01:30']])).toEqual([
    '11-02T04:00 11-02T05:30',
  ]);
});

test('a whole day counts 25 hours in autumn and 23 in spring', () => {
  const whole: [string, string][] = [['00:00', '24:00']];
  expect(hoursOn('America/New_York', '2025-11-02', whole)).toBe(25);
  expect(hoursOn('America/New_York', '2025-03-09', whole)).toBe(23);
  expect(hoursOn('Europe/London', '2025-10-26', whole)).toBe(25);
  expect(hoursOn('Australia/Lord_Howe', '2025-04-06', whole)).toBe(24.5);
});

test('24:00 is the start of the next local day, even where that day has no midnight', () => {
  // São Paulo, 21 October 2012 begins at 01:00; 26 February 2012 had 23:00 twice before it ended
  expect(windows('America/Sao_Paulo', '2012-10-20', [['20:00', '24:00']])).toEqual([
    '10-20T23:00 10-21T03:00',
  ]);
  expect(windows('America/Sao_Paulo', '2012-10-21', [['00:00', '06:00']])).toEqual([
    '10-21T03:00 10-21T08:00',
  ]);
  expect(hoursOn('America/Sao_Paulo', '2012-02-25', [['20:00', '24:00']])).toBe(5);
});

test('a date that a zone skipped has no windows', () => {
  expect(windows('Pacific/Apia', '2011-12-30', [['09:00', '18:00']])).toEqual([]);
  expect(windows('Pacific/Apia', '2011-12-29', [['20:00', '24:00']])).toEqual(['12-30T06:00 12-30T10:00']);
});

test('a zone of a quarter of an hour keeps its windows', () => {
  expect(windows('Asia/Kathmandu', '2025-06-06', [['09:00', '18:00']])).toEqual(['06-06T03:15 06-06T12:15']);
});
