import { dueFor, everyDay, hours, officeCalendar, workingHours } from './desk.fixture';

test('two hours on the clock run through the night, holidays included', () => {
  expect(dueFor('2025-10-01T23:00', hours(2))).toBe('2025-10-02T01:00');
});

test('hours do not ask whether the year is loaded', () => {
  expect(dueFor('2031-05-01T10:00', hours(24))).toBe('2031-05-02T10:00');
});

test('decimal hours are rounded to the nearest millisecond', () => {
  expect(dueFor('2025-06-06T10:00', hours(0.5))).toBe('2025-06-06T10:30');
  expect(dueFor('2025-06-06T17:45', workingHours(0.5))).toBe('2025-06-09T09:15');
});

test('hours are extended by merged pauses', () => {
  const pauses: [string, string][] = [
    ['2025-06-06T11:00', '2025-06-06T12:00'],
    ['2025-06-06T11:30', '2025-06-06T13:00'],
    ['2025-06-06T13:00', '2025-06-06T13:30'],
  ];
  expect(dueFor('2025-06-06T10:00', hours(2), { pauses })).toBe('2025-06-06T14:30');
});

test('hours used up exactly when a pause begins are due then', () => {
  const pauses: [string, string][] = [['2025-06-06T12:00', '2025-06-06T13:00']];
  expect(dueFor('2025-06-06T10:00', hours(2), { pauses })).toBe('2025-06-06T12:00');
});

test('working hours run in windows only: Friday 17:00 with two is due Monday 10:00', () => {
  expect(dueFor('2025-06-06T17:00', workingHours(2))).toBe('2025-06-09T10:00');
});

test('working hours used up exactly at closing are due at closing, not at the next opening', () => {
  expect(dueFor('2025-06-06T16:00', workingHours(2))).toBe('2025-06-06T18:00');
  expect(dueFor('2025-06-06T18:00', workingHours(9))).toBe('2025-06-09T18:00');
});

test('working hours stop for lunch', () => {
  const calendar = officeCalendar({
    weekly: everyDay([
      ['09:00', '12:00'],
      ['13:30', '18:00'],
    ]),
  });
  expect(dueFor('2025-06-06T11:00', workingHours(2), { calendar })).toBe('2025-06-06T14:30');
  expect(dueFor('2025-06-06T12:15', workingHours(1), { calendar })).toBe('2025-06-06T14:30');
});

test('a shift over midnight in two windows runs on without a gap', () => {
  const calendar = officeCalendar({
    weekly: everyDay([
      ['20:00', '24:00'],
      ['00:00', '06:00'],
    ]),
  });
  expect(dueFor('2025-06-06T23:00', workingHours(3), { calendar })).toBe('2025-06-07T02:00');
  expect(dueFor('2025-06-06T23:00', workingHours(1), { calendar })).toBe('2025-06-07T00:00');
});

test('working hours paused over lunch, night and weekend lose only open time', () => {
  const pauses: [string, string][] = [['2025-06-06T17:00', '2025-06-09T10:00']];
  expect(dueFor('2025-06-06T16:00', workingHours(2), { pauses })).toBe('2025-06-09T11:00');
});

test('ten thousand working hours are 1,111 nine-hour days and an hour', () => {
  const calendar = officeCalendar();
  expect(dueFor('2025-06-02T09:00', workingHours(9999), { calendar })).toBe('2029-09-03T18:00');
  expect(dueFor('2025-06-02T09:00', workingHours(10_000), { calendar })).toBe('2029-09-04T10:00');
});

test('working hours used up at closing are due then, even where a pause begins at that moment', () => {
  const pauses: [string, string][] = [['2025-06-06T18:00', '2025-06-10T12:00']];
  expect(dueFor('2025-06-06T16:00', workingHours(2), { pauses })).toBe('2025-06-06T18:00');
});
