import { outcomeOf } from './outcome-of';

test('5, 4 and 3 close the matter, 2 and 1 send it back', () => {
  expect([5, 4, 3, 2, 1].map(outcomeOf)).toEqual([
    'satisfied',
    'satisfied',
    'satisfied',
    'unsatisfied',
    'unsatisfied',
  ]);
});
