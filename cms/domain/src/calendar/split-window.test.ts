import { splitAtMidnight, weekdayAfter } from './split-window';

test('a night shift is two windows, the second on the next day', () => {
  expect(splitAtMidnight(['20:00', '06:00'])).toEqual({
    today: ['20:00', '24:00'],
    tomorrow: ['00:00', '06:00'],
  });
});

test.each([
  ['09:00', '18:00'],
  ['09:00', '24:00'],
  ['09:00', '09:00'],
  // nothing is left for the next day: 24:00 says it
  ['20:00', '00:00'],
])('%s–%s does not cross midnight', (open, close) => {
  expect(splitAtMidnight([open, close])).toBeNull();
});

test('Monday follows Sunday', () => {
  expect(weekdayAfter('sun')).toBe('mon');
  expect(weekdayAfter('fri')).toBe('sat');
});
