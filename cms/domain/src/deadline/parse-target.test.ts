import { refusal } from '../error/refusal.fixture';
import { parseTarget } from './parse-target';

test('targets of every unit are taken, decimals for hours and working hours', () => {
  expect(parseTarget({ amount: 0.25, unit: 'hours' })).toEqual({ amount: 0.25, unit: 'hours' });
  expect(parseTarget({ amount: 1.5, unit: 'workingHours' })).toEqual({ amount: 1.5, unit: 'workingHours' });
  expect(parseTarget({ amount: 100_000, unit: 'days' })).toEqual({ amount: 100_000, unit: 'days' });
  const sameClock = { amount: 2, unit: 'workingDays', dayCount: 'sameClock' };
  expect(parseTarget(sameClock)).toEqual(sameClock);
});

test('an end of day said where it goes without saying is left out', () => {
  expect(parseTarget({ amount: 2, unit: 'hours', dayCount: 'endOfDay' })).toEqual({
    amount: 2,
    unit: 'hours',
  });
});

test.each([
  [null, 'target.wrong-type @ target'],
  ['2 hours', 'target.wrong-type @ target'],
  [[2, 'hours'], 'target.wrong-type @ target'],
  [{ amount: 2 }, 'target.unit-unknown @ target.unit'],
  [{ amount: 2, unit: 'weeks' }, 'target.unit-unknown @ target.unit'],
  [{ amount: 2, unit: 'Hours' }, 'target.unit-unknown @ target.unit'],
  [{ amount: 2, unit: 'toString' }, 'target.unit-unknown @ target.unit'],
  [{ unit: 'hours' }, 'target.amount-wrong-type @ target.amount'],
  [{ amount: '2', unit: 'hours' }, 'target.amount-wrong-type @ target.amount'],
  [{ amount: NaN, unit: 'hours' }, 'target.amount-wrong-type @ target.amount'],
  [{ amount: Infinity, unit: 'hours' }, 'target.amount-wrong-type @ target.amount'],
  [{ amount: 0, unit: 'hours' }, 'target.amount-not-positive @ target.amount'],
  [{ amount: -1, unit: 'workingDays' }, 'target.amount-not-positive @ target.amount'],
  [{ amount: 1e-9, unit: 'hours' }, 'target.amount-not-positive @ target.amount'],
  [{ amount: 100_001, unit: 'hours' }, 'target.amount-too-large @ target.amount'],
  [{ amount: 1.5, unit: 'workingDays' }, 'target.amount-not-whole @ target.amount'],
  [{ amount: 0.5, unit: 'days' }, 'target.amount-not-whole @ target.amount'],
  [{ amount: 2, unit: 'workingDays', dayCount: 'noon' }, 'target.day-count-unknown @ target.dayCount'],
  [{ amount: 2, unit: 'days', dayCount: 'sameClock' }, 'target.day-count-unused @ target.dayCount'],
  [{ amount: 2, unit: 'hours', from: 'receipt' }, 'target.unknown-field @ target.from'],
])('the target %j is refused', (input, refused) => {
  expect(refusal(() => parseTarget(input))).toBe(refused);
});
