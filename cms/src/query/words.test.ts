import { Parameters } from './parameters';
import { matchesWords, type Look } from './words';

const indexed = { texts: ['t.a', 't.b'], grams: 'shouwen_grams(t.a, t.b)' };
const plain = { texts: ['t.c'], grams: null };

const asked = (look: Look, search = [indexed], words = '电梯') => {
  const parameters = new Parameters();
  return [matchesWords(search, words, parameters, look), parameters.values];
};

test('words are found by the index and then in the text', () => {
  expect(asked('exact')).toEqual([
    '((shouwen_grams(t.a, t.b) @> shouwen_words($1)) AND (t.a ILIKE $2 OR t.b ILIKE $2))',
    ['电梯', '%电梯%'],
  ]);
});

test('words that stand everywhere are looked for in the text alone', () => {
  expect(asked('walked')).toEqual(['(t.a ILIKE $1 OR t.b ILIKE $1)', ['%电梯%']]);
});

test('how often they stand is asked of the index alone', () => {
  expect(asked('guessed')).toEqual(['(shouwen_grams(t.a, t.b) @> shouwen_words($1))', ['电梯']]);
});

test('a text without an index is asked itself, whatever the others have', () => {
  expect(asked('exact', [plain] as never)).toEqual(['(t.c ILIKE $1)', ['%电梯%']]);
});

test('blanks mean every row', () => {
  expect(asked('exact', [indexed], '  ')).toEqual(['true', []]);
});
