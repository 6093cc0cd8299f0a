import { paperOf, printFormOf } from './printForms';

const asked = (query: string) => new URLSearchParams(query);

it('prints a slip on A5 and a whole ticket on A4 unless another paper is asked for', () => {
  expect([printFormOf(asked('as=slip')), paperOf(asked('as=slip'))]).toEqual(['slip', 'A5']);
  expect([printFormOf(asked('as=whole')), paperOf(asked('as=whole'))]).toEqual(['whole', 'A4']);
  expect(paperOf(asked('as=slip&paper=A4'))).toBe('A4');
});

it('takes what it does not know for a slip', () => {
  expect([printFormOf(asked('as=poster')), paperOf(asked('paper=A0'))]).toEqual(['slip', 'A5']);
});
