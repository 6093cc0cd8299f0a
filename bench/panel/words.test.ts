import { wordsOf } from './words';

test('words to search for stand in half, in a hundredth and in few of the texts', () => {
  const texts = Array.from({ length: 2_000 }, (_, nth) =>
    [nth % 2 === 0 ? '电梯' : '灯', nth % 100 === 0 ? '漏水' : 'x', nth === 7 ? '蜂窝' : 'y'].join('，'),
  );
  const { common, middling, rare } = wordsOf(texts);
  expect(common).toEqual(['电梯', expect.stringMatching(/^[电梯灯]$/)]);
  expect(middling).toEqual(['漏水', expect.stringMatching(/^[漏水]$/)]);
  expect(rare).toEqual(['蜂窝', expect.stringMatching(/^[蜂窝]$/)]);
});
