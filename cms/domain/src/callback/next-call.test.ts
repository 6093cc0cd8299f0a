import fc from 'fast-check';
import { halfDay } from '../calendar';
import { canTryAgain } from '../ticket';
import { nextCallAt, type CallMade } from './next-call';

const FRIDAY_10 = Date.UTC(2025, 5, 6, 2);
const FRIDAY_NOON = Date.UTC(2025, 5, 6, 4);
const SATURDAY = Date.UTC(2025, 5, 6, 16);

const call = (more: Partial<CallMade> = {}): CallMade => ({
  outcome: 'unreachable',
  earlierUnreachable: 0,
  callbackAttempts: 3,
  at: FRIDAY_10,
  timeZone: 'Asia/Shanghai',
  ...more,
});

test('a resident who was not reached in the morning is tried again from noon on', () => {
  expect(nextCallAt(call())).toBe(FRIDAY_NOON);
});

test('a resident who was not reached in the afternoon is tried again the next day', () => {
  expect(nextCallAt(call({ at: FRIDAY_NOON, earlierUnreachable: 1 }))).toBe(SATURDAY);
  expect(nextCallAt(call({ at: SATURDAY - 1, earlierUnreachable: 1 }))).toBe(SATURDAY);
});

test('the half-days are those of the ticket’s calendar', () => {
  // 10:00 in Shanghai is still the evening before in New York
  expect(nextCallAt(call({ timeZone: 'America/New_York' }))).toBe(Date.UTC(2025, 5, 6, 4));
});

test('the last attempt of a round plans no other', () => {
  expect(nextCallAt(call({ earlierUnreachable: 2 }))).toBeNull();
  expect(nextCallAt(call({ callbackAttempts: 1 }))).toBeNull();
});

test.each(['satisfied', 'unsatisfied'] as const)(
  'who was reached and is %s is not called again',
  (outcome) => {
    expect(nextCallAt(call({ outcome }))).toBeNull();
  },
);

test('at the planned time the call is taken, and the moment before it is not', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Kolkata'];
  const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
      const next = nextCallAt(call({ at, timeZone })) ?? 0;
      const made = [halfDay(at, timeZone)];
      expect(canTryAgain(made, halfDay(next, timeZone))).toBe(true);
      expect(canTryAgain(made, halfDay(next - 1, timeZone))).toBe(false);
    }),
  );
});
