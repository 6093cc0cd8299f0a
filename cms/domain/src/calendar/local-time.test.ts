import { halfDay, instantOfLocal, localDate, localTime, nextHalfDay } from './local-time';

test('the local date and time are those of the zone, not of UTC', () => {
  const at = Date.UTC(2025, 5, 5, 16, 30);
  expect(localDate(at, 'Asia/Shanghai')).toBe('2025-06-06');
  expect(localTime(at, 'Asia/Shanghai')).toBe('00:30');
  expect(localDate(at, 'America/New_York')).toBe('2025-06-05');
  expect(localTime(at, 'America/New_York')).toBe('12:30');
});

test('a half-day splits at local noon', () => {
  const noon = Date.UTC(2025, 5, 6, 4);
  expect(halfDay(noon - 1, 'Asia/Shanghai')).toBe('2025-06-06/am');
  expect(halfDay(noon, 'Asia/Shanghai')).toBe('2025-06-06/pm');
});

test('noon is noon on the wall on a day of 23 hours', () => {
  // New York, 9 March 2025: twelve o'clock is eleven hours after midnight
  expect(halfDay(Date.UTC(2025, 2, 9, 15, 59), 'America/New_York')).toBe('2025-03-09/am');
  expect(halfDay(Date.UTC(2025, 2, 9, 16), 'America/New_York')).toBe('2025-03-09/pm');
});

test('a local time that is skipped moves forward by the gap, of one that comes twice the first is meant', () => {
  const skipped = Date.UTC(2025, 2, 9, 2, 30);
  expect(localTime(instantOfLocal(skipped, 'America/New_York'), 'America/New_York')).toBe('03:30');
  const twice = instantOfLocal(Date.UTC(2025, 10, 2, 1, 30), 'America/New_York');
  expect(new Date(twice).toISOString()).toBe('2025-11-02T05:30:00.000Z');
});

test('the next half-day begins at noon or at midnight on the wall, never at the instant itself', () => {
  const noon = Date.UTC(2025, 5, 6, 4);
  const midnight = Date.UTC(2025, 5, 6, 16);
  expect(nextHalfDay(noon - 1, 'Asia/Shanghai')).toBe(noon);
  expect(nextHalfDay(noon, 'Asia/Shanghai')).toBe(midnight);
  expect(nextHalfDay(midnight - 1, 'Asia/Shanghai')).toBe(midnight);
});

test('the next half-day of a night that loses an hour is still noon on the wall', () => {
  // New York, 9 March 2025, one o'clock in the morning
  expect(nextHalfDay(Date.UTC(2025, 2, 9, 6), 'America/New_York')).toBe(Date.UTC(2025, 2, 9, 16));
});
