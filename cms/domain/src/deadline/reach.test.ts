import { parseCalendar } from '../calendar';
import {
  days,
  dueFor,
  everyDay,
  hours,
  months,
  officeCalendar,
  sameClock,
  workingDays,
  workingHours,
} from './desk.fixture';

const twice = parseCalendar({
  timeZone: 'Asia/Shanghai',
  weekly: {},
  makeupDays: ['2025-06-07', '2025-06-14'].map((date) => ({ date, windows: [['09:00', '12:00']] })),
});

test('a calendar of make-up days only is open on those and then never again', () => {
  expect(dueFor('2025-06-06T10:00', workingHours(6), { calendar: twice })).toBe('2025-06-14T12:00');
  for (const target of [workingHours(7), workingDays(3), sameClock(2), days(30), months(1)]) {
    const start = '2025-06-06T12:30';
    expect(() => dueFor(start, target, { calendar: twice })).toThrow('calendar.never-opens');
  }
});

test('in such a calendar the first make-up day is the measure of a working day lost', () => {
  const pauses: [string, string][] = [['2025-06-07T09:00', '2025-06-07T12:00']];
  expect(dueFor('2025-06-06T10:00', workingDays(1), { calendar: twice, pauses })).toBe('2025-06-14T12:00');
});

test('a due time past the year 9999 is refused for every unit', () => {
  const start = '9990-06-04T10:00';
  for (const target of [
    hours(100_000),
    workingHours(100_000),
    workingDays(100_000),
    days(100_000),
    months(1000),
  ]) {
    expect(() => dueFor(start, target, { calendar: officeCalendar() })).toThrow('deadline.out-of-range');
  }
});

test('a week of one minute never gets through the longest target', () => {
  const calendar = officeCalendar({ weekly: { mon: [['09:00', '09:01']] } });
  const longest = () => dueFor('2025-06-06T10:00', workingHours(100_000), { calendar });
  expect(longest).toThrow('deadline.out-of-range');
});

test('the longest target of working days is found', () => {
  const calendar = officeCalendar({ weekly: everyDay([['09:00', '18:00']]) });
  expect(dueFor('2025-06-06T10:00', workingDays(100_000), { calendar })).toBe('2299-03-22T18:00');
});

test('an hour a week is walked for centuries, clock changes included', () => {
  const calendar = parseCalendar({ timeZone: 'America/New_York', weekly: { mon: [['09:00', '10:00']] } });
  const due = dueFor('2025-06-06T10:00', workingHours(30_000), { calendar, offset: 'Z' });
  expect(due).toBe('2600-05-19T14:00');
});
