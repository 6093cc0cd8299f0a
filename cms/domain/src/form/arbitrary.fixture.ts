import fc from 'fast-check';
import type { FormItem, FormSpec, FormText } from './types';

const words: fc.Arbitrary<FormText> = fc.record({
  zh: fc.constantFrom('哪天', '多少公斤', '坏了什么'),
  en: fc.constantFrom('Which day', 'How many kilos', 'What is broken'),
});
const maybe = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((given) => ({ [name]: given })),
  );
const all = (parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((given) => Object.assign({}, ...given) as Partial<FormItem>);

const required = fc.constantFrom<object>({}, { isRequired: true });
const bounds = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(1000))
  .chain(([min, width]) =>
    fc.constantFrom<object>({}, { min }, { max: min + width }, { min, max: min + width }),
  );
const options = fc
  .uniqueArray(fc.stringMatching(/^o[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 5 })
  .chain((codes) =>
    fc
      .array(words, { minLength: codes.length, maxLength: codes.length })
      .map((labels) => ({ options: codes.map((code, index) => ({ code, label: labels[index] })) })),
  );

const own: Record<FormItem['kind'], fc.Arbitrary<object>> = {
  text: maybe('maxCharacters', fc.integer({ min: 1, max: 200 })),
  longText: maybe('maxCharacters', fc.integer({ min: 1, max: 2000 })),
  number: all([bounds, maybe('unit', words)]),
  date: fc.constant({}),
  choice: all([options, fc.constantFrom<object>({}, { isMultiple: true })]),
};

const kinds = fc.constantFrom<FormItem['kind']>('text', 'longText', 'number', 'date', 'choice');
const item = (id: string): fc.Arbitrary<FormItem> =>
  kinds.chain((kind) =>
    all([words.map((label) => ({ id, kind, label })), maybe('help', words), required, own[kind]]).map(
      (made) => made as FormItem,
    ),
  );

/** Any form as `parseFormSpec` would write it. */
export const arbitrarySpec: fc.Arbitrary<FormSpec> = fc
  .uniqueArray(fc.stringMatching(/^i[a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?$/), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map(item)));

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function answer({
  kind,
  maxCharacters = 50,
  min,
  max,
  options: choices = [],
  isMultiple,
}: FormItem): fc.Arbitrary<unknown> {
  const codes = choices.map(({ code }) => code);
  switch (kind) {
    case 'text':
    case 'longText':
      return fc
        .string({ minLength: 1, maxLength: Math.min(maxCharacters, 50) })
        .map((text) => text.replace(/^\s+$/, 'x'));
    case 'number': {
      const least = min ?? (max ?? 0) - 5;
      return fc.integer({ min: least, max: max ?? least + 5 });
    }
    case 'date':
      return dates;
    case 'choice':
      return isMultiple ? fc.subarray(codes, { minLength: 1 }) : fc.constantFrom(...codes);
  }
}

/** A form with an answer to each of its items, none of them wrong. */
export const arbitraryAnswered = arbitrarySpec.chain((spec) =>
  fc.tuple(...spec.map(answer)).map((answers) => ({
    spec,
    answers: Object.fromEntries(spec.map(({ id }, index) => [id, answers[index]])) as Record<string, unknown>,
  })),
);
