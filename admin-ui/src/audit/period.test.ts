import { dateOf, endOf, startOf } from './period';

const shanghai = 'Asia/Shanghai';

it('a period of one day reaches from its first instant to that of the next', () => {
  expect(startOf('2026-11-22', shanghai)).toBe('2026-11-21T16:00:00.000Z');
  expect(endOf('2026-11-22', shanghai)).toBe('2026-11-22T16:00:00.000Z');
});

it('a day of 25 hours is a day', () => {
  expect(startOf('2026-10-25', 'Europe/London')).toBe('2026-10-24T23:00:00.000Z');
  expect(endOf('2026-10-25', 'Europe/London')).toBe('2026-10-26T00:00:00.000Z');
});

it('a date that is still being typed is no condition', () => {
  expect(startOf('', shanghai)).toBeUndefined();
  expect(endOf('', shanghai)).toBeUndefined();
});

it('shows the dates that were chosen', () => {
  expect(dateOf(startOf('2026-11-22', shanghai), shanghai)).toBe('2026-11-22');
  expect(dateOf(endOf('2026-11-22', shanghai), shanghai, -1)).toBe('2026-11-22');
  expect(dateOf(undefined, shanghai)).toBe('');
});
