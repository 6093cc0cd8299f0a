import { replaced, triggerAt } from './trigger';

it('calls for a canned answer at the beginning, in a new line and after a blank', () => {
  expect(triggerAt(';', 1)).toEqual({ from: 0, to: 1 });
  expect(triggerAt('您好\n;', 4)).toEqual({ from: 3, to: 4 });
  expect(triggerAt('您好 ；', 4)).toEqual({ from: 3, to: 4 });
});

it('lets a semicolon within a sentence be a semicolon', () => {
  expect(triggerAt('灯修好了；', 5)).toBeNull();
  expect(triggerAt('a;b', 3)).toBeNull();
  expect(triggerAt('', 0)).toBeNull();
});

it('puts the words where the sign stood and leaves the rest', () => {
  expect(replaced('前 ; 后', { from: 2, to: 3 }, '已派人')).toBe('前 已派人 后');
});
