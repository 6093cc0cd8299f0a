import { Parameters } from './parameters';
import { matchesWords, type Look } from './words';

const indexed = { texts: ['t.a', 't.b'], grams: 'shouwen_grams(t.a, t.b)' };
const plain = { texts: ['t.c'], grams: null };

const asked = (look: Look, search = [indexed], words = '电梯门') => {
  const parameters = new Parameters();
  return [matchesWords(search, words, parameters, look), parameters.values];
};

test('words are found by the index and then in the text', () => {
  expect(asked('exact')).toEqual([
    '((shouwen_grams(t.a, t.b) @> shouwen_words($1)) AND (t.a LIKE $2 OR t.b LIKE $2))',
    ['电梯门', '%电梯门%'],
  ]);
});

test('one or two characters are found by the index alone, where all texts are in one', () => {
  expect(asked('exact', [indexed], '电梯')).toEqual([
    '(shouwen_grams(t.a, t.b) @> shouwen_words($1))',
    ['电梯'],
  ]);
  expect(asked('exact', [indexed, plain] as never, '电梯')[1]).toEqual(['%电梯%']);
});

test('words that stand everywhere are looked for in the text alone', () => {
  expect(asked('walked')).toEqual(['(t.a LIKE $1 OR t.b LIKE $1)', ['%电梯门%']]);
});

test('how often they stand is asked of the index alone', () => {
  expect(asked('guessed')).toEqual(['(shouwen_grams(t.a, t.b) @> shouwen_words($1))', ['电梯门']]);
});

test('a text without an index is asked itself, whatever the others have', () => {
  expect(asked('exact', [plain] as never)).toEqual(['(t.c LIKE $1)', ['%电梯门%']]);
});

test('only what has small and great letters is compared without them', () => {
  expect(asked('walked', [plain] as never, 'LED灯')).toEqual(['(t.c ILIKE $1)', ['%LED灯%']]);
});

test('blanks mean every row', () => {
  expect(asked('exact', [indexed], '  ')).toEqual(['true', []]);
});
