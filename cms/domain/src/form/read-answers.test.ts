import fc from 'fast-check';
import { arbitraryAnswered, arbitrarySpec } from './arbitrary.fixture';
import { readAnswers } from './read-answers';
import type { FormItem, FormSpec } from './types';

const label = { zh: '数量', en: 'Quantity' };
const item = (kind: FormItem['kind'], more: Partial<FormItem> = {}): FormSpec => [
  { id: 'q', kind, label, ...more },
];
const options = ['red', 'blue', 'green'].map((code) => ({ code, label }));
const told = (spec: FormSpec, given: Record<string, unknown>): string[] =>
  readAnswers(spec, given).problems.map(({ code, path }) => `${code} @ ${path}`);

test('right answers are taken, and taken again they are the same', () => {
  fc.assert(
    fc.property(arbitraryAnswered, ({ spec, answers }) => {
      const read = readAnswers(spec, answers);
      expect(read.problems).toEqual([]);
      expect(Object.keys(read.answers).sort()).toEqual(spec.map(({ id }) => id).sort());
      expect(readAnswers(spec, read.answers)).toEqual(read);
    }),
  );
});

test('of what is left out, only what is required is missed', () => {
  fc.assert(
    fc.property(arbitraryAnswered, fc.nat(), ({ spec, answers }, which) => {
      fc.pre(spec.length > 0);
      const { id, isRequired } = spec[which % spec.length] as FormItem;
      const { [id]: _left, ...others } = answers;
      const missed = isRequired ? [`form.answer-missing @ form.${id}`] : [];
      expect(told(spec, others)).toEqual(missed);
      expect(told(spec, { ...answers, [id]: ' ' })).toEqual(missed);
    }),
  );
});

test('whatever is sent, nothing is thrown, and only answers to the form come back', () => {
  const sent = fc.oneof(fc.object(), fc.dictionary(fc.string(), fc.anything()));
  fc.assert(
    fc.property(arbitrarySpec, sent, fc.anything(), (spec, given, value) => {
      const all = { ...given, ...Object.fromEntries(spec.map(({ id }) => [id, value])) };
      const { answers, problems } = readAnswers(spec, all);
      expect(Object.keys(answers).filter((id) => !spec.some((one) => one.id === id))).toEqual([]);
      expect(problems.filter(({ path }) => !path?.startsWith('form.'))).toEqual([]);
    }),
  );
});

test('an unknown item is told by its name, and every problem at once', () => {
  const spec = [...item('number', { isRequired: true }), { id: 'on', kind: 'date', label } as const];
  expect(told(spec, { size: 3, on: '2025-02-30' })).toEqual([
    'form.item-unknown @ form.size',
    'form.answer-missing @ form.q',
    'form.answer-no-date @ form.on',
  ]);
  expect(told(item('text'), { constructor: 'x' })).toEqual(['form.item-unknown @ form.constructor']);
});

test('several choices are kept in the order of the form, each once', () => {
  const several = item('choice', { options, isMultiple: true });
  expect(readAnswers(several, { q: ['green', 'red', 'red'] }).answers).toEqual({ q: ['red', 'green'] });
  expect(readAnswers(several, { q: [] })).toEqual({ answers: {}, problems: [] });
});

test.each<[string, FormSpec, unknown, string | null]>([
  ['a text at its limit', item('text', { maxCharacters: 3 }), '十二楼', null],
  ['characters, not halves of them', item('text', { maxCharacters: 2 }), '𠮷𠮷', null],
  ['a text past it', item('text', { maxCharacters: 3 }), '十二楼东', 'form.answer-too-long'],
  ['a text past the usual limit', item('text'), 'x'.repeat(201), 'form.answer-too-long'],
  ['a number for a text', item('text'), 3, 'form.answer-wrong-type'],
  ['a list for a longer text', item('longText'), ['x'], 'form.answer-wrong-type'],
  ['a zero', item('number', { min: 0 }), 0, null],
  ['the number at its bound', item('number', { max: 5 }), 5, null],
  ['a number below', item('number', { min: 0 }), -0.1, 'form.answer-too-small'],
  ['a number above', item('number', { max: 5 }), 5.1, 'form.answer-too-large'],
  ['a number that nobody can count', item('number'), 1e13, 'form.answer-too-large'],
  ['a number in words', item('number'), '3', 'form.answer-no-number'],
  ['no number', item('number'), NaN, 'form.answer-no-number'],
  ['the leap day', item('date'), '2024-02-29', null],
  ['no leap day', item('date'), '2025-02-29', 'form.answer-no-date'],
  ['the year 0', item('date'), '0000-01-01', 'form.answer-no-date'],
  ['an instant for a date', item('date'), '2025-02-28T00:00:00Z', 'form.answer-no-date'],
  ['one of the options', item('choice', { options }), 'blue', null],
  ['another', item('choice', { options }), 'pink', 'form.choice-unknown'],
  ['several where one is asked', item('choice', { options }), ['blue'], 'form.answer-wrong-type'],
  [
    'one where several are asked',
    item('choice', { options, isMultiple: true }),
    'red',
    'form.answer-wrong-type',
  ],
  [
    'one wrong among several',
    item('choice', { options, isMultiple: true }),
    ['red', 'x'],
    'form.choice-unknown',
  ],
])('%s', (_what, spec, value, code) => {
  expect(told(spec, { q: value })).toEqual(code === null ? [] : [`${code} @ form.q`]);
});
