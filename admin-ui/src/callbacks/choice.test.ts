import { choiceAfter } from './choice';

it('takes a rating of 3 or more for satisfied, a lower one for unsatisfied', () => {
  expect(choiceAfter('5', null)).toEqual({ outcome: 'satisfied', rating: 5 });
  expect(choiceAfter('3', null)).toEqual({ outcome: 'satisfied', rating: 3 });
  expect(choiceAfter('2', null)).toEqual({ outcome: 'unsatisfied', rating: 2 });
});

it('lets an outcome correct what a rating seemed to say, and keeps the rating', () => {
  const three = choiceAfter('3', null);
  expect(choiceAfter('D', three)).toEqual({ outcome: 'unsatisfied', rating: 3 });
});

it('keeps no rating of somebody who was not reached', () => {
  expect(choiceAfter('u', choiceAfter('4', null))).toEqual({ outcome: 'unreachable', rating: null });
});

it('hears nothing in other keys', () => {
  expect(['6', '0', 'n', 'Enter', '55'].map((key) => choiceAfter(key, null))).toEqual(Array(5).fill(null));
});
