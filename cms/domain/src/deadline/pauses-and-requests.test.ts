import { desk, dueFor, hours, workingDays } from './desk.fixture';
import { dueAt } from './due-at';
import { parseInstant } from './parse-instant';

const start = '2025-06-06T10:00';

test('the time that the resident named goes before the rule, earlier or later', () => {
  expect(dueFor(start, workingDays(2), { requestedAt: '2025-06-06T11:00' })).toBe('2025-06-06T11:00');
  expect(dueFor(start, hours(2), { requestedAt: '2025-12-31T11:00' })).toBe('2025-12-31T11:00');
});

test('a requested time is not moved by finished pauses and asks no calendar', () => {
  const pauses: [string, string][] = [['2025-06-07T10:00', '2025-06-17T10:00']];
  expect(dueFor(start, workingDays(2), { requestedAt: '2025-06-10T11:00', pauses })).toBe('2025-06-10T11:00');
  expect(dueFor('2030-06-06T10:00', workingDays(2), { requestedAt: '2030-06-10T11:00' })).toBe(
    '2030-06-10T11:00',
  );
});

test('a ticket still paused has no due time, requested or not', () => {
  const pauses: [string, string | null][] = [['2025-06-06T11:00', null]];
  expect(dueFor(start, workingDays(2), { pauses })).toBeNull();
  expect(dueFor(start, hours(2), { pauses, requestedAt: '2025-06-10T11:00' })).toBeNull();
  expect(dueFor(start, hours(2), { pauses: [['2025-01-01T00:00', null]] })).toBeNull();
});

test('a ticket still paused asks no year of its calendar', () => {
  expect(dueFor('2030-06-06T10:00', workingDays(2), { pauses: [['2030-06-06T11:00', null]] })).toBeNull();
});

test('a pause that ends before it begins is refused, however it comes', () => {
  const at = parseInstant('2025-06-06T10:00Z');
  const request = { start: at, target: hours(2), calendar: desk };
  expect(() => dueAt({ ...request, pauses: [[at + 2, at + 1]] })).toThrow('pause.ends-before-begin');
  expect(() => dueAt({ ...request, pauses: [[at + 2, at + 1]], requestedAt: at })).toThrow(
    'pause.ends-before-begin',
  );
});
