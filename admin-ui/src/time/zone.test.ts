import { clockTime, daysBetween, inputText, instantOf, instantOfInput } from './zone';

const shanghai = 'Asia/Shanghai';
const newYork = 'America/New_York';

it('shows the clock of the centre, whatever the zone of the browser', () => {
  expect(clockTime(Date.parse('2026-11-22T08:20:00.000Z'), shanghai)).toBe('16:20');
});

it('shows midnight as 00:00 of the new day', () => {
  expect(inputText(Date.parse('2026-11-22T16:00:00.000Z'), shanghai)).toBe('2026-11-23T00:00');
});

it('reads a requested time back as the same instant', () => {
  const instant = Date.parse('2026-11-22T08:20:00.000Z');
  expect(instantOfInput(inputText(instant, shanghai), shanghai)).toBe(instant);
});

it('waits while the requested time is half typed', () => {
  expect(instantOfInput('2026-11-', shanghai)).toBeNull();
});

it('moves a time that a clock change skips forward by the gap', () => {
  const skipped = instantOf({ year: 2025, month: 3, day: 9, hour: 2, minute: 30 }, newYork);
  expect(clockTime(skipped, newYork)).toBe('03:30');
});

it('counts local days, not 24 hours', () => {
  const lateEvening = Date.parse('2026-11-22T15:59:00.000Z');
  const justAfterMidnight = Date.parse('2026-11-22T16:01:00.000Z');
  expect(daysBetween(lateEvening, justAfterMidnight, shanghai)).toBe(1);
});
