import { clockText } from './clockText';

it.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['９：３０', '09:30'],
  ['24:00', '24:00'],
  [' 18:00 ', '18:00'],
])('reads %s as %s', (typed, clock) => {
  expect(clockText(typed)).toBe(clock);
});

it('leaves what is no time as it stands, for the rule to refuse', () => {
  expect(clockText('noon')).toBe('noon');
});
