import { wordsIn } from './wordsIn';

it('keeps what was typed and leaves out what was chosen', () => {
  expect(wordsIn({ department: 'abc', assignee: 'def', note: '请带梯子' })).toBe('请带梯子');
  expect(wordsIn({ outcome: 'unsatisfied', rating: 2, remark: '又滴水了' })).toBe('又滴水了');
});

it('is empty where one click says everything', () => {
  expect(wordsIn({})).toBe('');
});
