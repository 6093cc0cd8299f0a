import { days, dueFor, everyDay, months, officeCalendar } from './desk.fixture';

test('three days from Monday end on Thursday at closing', () => {
  expect(dueFor('2025-06-09T10:00', days(3))).toBe('2025-06-12T18:00');
});

test('days that end on a weekend or holiday end on the next working day at closing', () => {
  expect(dueFor('2025-06-05T10:00', days(2))).toBe('2025-06-09T18:00');
  expect(dueFor('2025-09-30T10:00', days(1))).toBe('2025-10-09T18:00');
  expect(dueFor('2025-09-27T10:00', days(1))).toBe('2025-09-28T18:00');
});

test('a month from the 31st of January ends on the last day of February', () => {
  const calendar = officeCalendar({ weekly: everyDay([['09:00', '18:00']]) });
  expect(dueFor('2025-01-31T10:00', months(1), { calendar })).toBe('2025-02-28T18:00');
  expect(dueFor('2024-01-31T10:00', months(1), { calendar })).toBe('2024-02-29T18:00');
  expect(dueFor('2025-01-31T10:00', months(13), { calendar })).toBe('2026-02-28T18:00');
  expect(dueFor('2024-02-29T10:00', months(12), { calendar })).toBe('2025-02-28T18:00');
});

test('a month that ends on a Sunday rolls to Monday', () => {
  expect(dueFor('2025-05-15T10:00', months(1))).toBe('2025-06-16T18:00');
});

test('days and months move on by whole days paused, before the roll', () => {
  const pause = (to: string) => ({ pauses: [['2025-06-09T12:00', to]] as [string, string][] });
  expect(dueFor('2025-06-09T10:00', days(3), pause('2025-06-10T11:59'))).toBe('2025-06-12T18:00');
  expect(dueFor('2025-06-09T10:00', days(3), pause('2025-06-10T12:00'))).toBe('2025-06-13T18:00');
  expect(dueFor('2025-06-09T10:00', days(3), pause('2025-06-11T12:00'))).toBe('2025-06-16T18:00');
  const monthEnd = officeCalendar({ weekly: everyDay([['09:00', '18:00']]) });
  const pauses: [string, string][] = [['2025-02-01T00:00', '2025-02-03T00:00']];
  expect(dueFor('2025-01-31T10:00', months(1), { calendar: monthEnd, pauses })).toBe('2025-03-02T18:00');
});

test('a pause that begins after the last closing adds no day', () => {
  const pauses: [string, string][] = [['2025-06-12T18:00', '2025-06-20T18:00']];
  expect(dueFor('2025-06-09T10:00', days(3), { pauses })).toBe('2025-06-12T18:00');
});
