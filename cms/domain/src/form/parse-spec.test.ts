import fc from 'fast-check';
import { refusal } from '../error/refusal.fixture';
import { arbitrarySpec } from './arbitrary.fixture';
import { parseFormSpec } from './parse-spec';

const label = { zh: '数量', en: 'Quantity' };
const item = (more: object = {}) => ({ id: 'quantity', kind: 'number', label, ...more });
const choice = (options: unknown, more: object = {}) => item({ kind: 'choice', options, ...more });
const option = (code: string) => ({ code, label });

test('a form is read as it is written', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      expect(parseFormSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
    }),
  );
});

test('what says nothing is left out, and blanks around words too', () => {
  const blank = { help: null, isRequired: false, min: null, unit: undefined };
  expect(parseFormSpec([item({ ...blank, label: { zh: ' 数量', en: 'Quantity ' } })])).toEqual([item()]);
  expect(parseFormSpec([choice([option('a')], { isMultiple: false })])).toEqual([choice([option('a')])]);
});

test('nothing but a refusal comes out of what is no form', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (input) => {
      expect(refusal(() => parseFormSpec(input))).toMatch(/^form\.[a-z-]+ @ form|^accepted$/);
    }),
  );
});

test.each([
  [{}, 'form.wrong-type @ form'],
  [[null], 'form.wrong-type @ form[0]'],
  [Array.from({ length: 61 }, (_, index) => item({ id: `i${index}` })), 'form.too-many @ form'],
  [[item(), item({ kind: 'date' })], 'form.id-twice @ form[1].id'],
  [[item({ id: 'Quantity' })], 'form.id-invalid @ form[0].id'],
  [[item({ id: '1' })], 'form.id-invalid @ form[0].id'],
  [[item({ id: 'a.b' })], 'form.id-invalid @ form[0].id'],
  [[item({ id: 'constructor' })], 'form.id-invalid @ form[0].id'],
  [[item({ id: '__proto__' })], 'form.id-invalid @ form[0].id'],
  [[item({ id: 'x'.repeat(61) })], 'form.id-invalid @ form[0].id'],
  [[item({ kind: 'file' })], 'form.kind-unknown @ form[0].kind'],
  [[item({ colour: 'red' })], 'form.unknown-field @ form[0].colour'],
  [[item({ options: [option('a')] })], 'form.unknown-field @ form[0].options'],
  [[item({ kind: 'date', min: 1 })], 'form.unknown-field @ form[0].min'],
  [[item({ label: '数量' })], 'form.wrong-type @ form[0].label'],
  [[item({ label: { zh: '数量' } })], 'form.label-empty @ form[0].label.en'],
  [[item({ label: { zh: '  ', en: 'Quantity' } })], 'form.label-empty @ form[0].label.zh'],
  [[item({ label: { ...label, fr: 'Quantité' } })], 'form.unknown-field @ form[0].label.fr'],
  [[item({ label: { ...label, zh: '数'.repeat(121) } })], 'form.text-too-long @ form[0].label.zh'],
  [[item({ help: { zh: '', en: '' } })], 'form.label-empty @ form[0].help.zh'],
  [[item({ isRequired: 'yes' })], 'form.wrong-type @ form[0].isRequired'],
  [[item({ kind: 'text', maxCharacters: 0 })], 'form.limit-invalid @ form[0].maxCharacters'],
  [[item({ kind: 'text', maxCharacters: 201 })], 'form.limit-invalid @ form[0].maxCharacters'],
  [[item({ kind: 'longText', maxCharacters: 1.5 })], 'form.limit-invalid @ form[0].maxCharacters'],
  [[item({ min: '1' })], 'form.limit-invalid @ form[0].min'],
  [[item({ max: Infinity })], 'form.limit-invalid @ form[0].max'],
  [[item({ min: 2, max: 1 })], 'form.limits-crossed @ form[0].max'],
  [[item({ unit: { zh: '公斤', en: '' } })], 'form.label-empty @ form[0].unit.en'],
  [[choice(undefined)], 'form.options-missing @ form[0].options'],
  [[choice([])], 'form.options-missing @ form[0].options'],
  [[choice({ a: 1 })], 'form.wrong-type @ form[0].options'],
  [[choice([option('a'), option('a')])], 'form.option-twice @ form[0].options[1].code'],
  [[choice([option('A')])], 'form.id-invalid @ form[0].options[0].code'],
  [[choice([{ ...option('a'), score: 1 }])], 'form.unknown-field @ form[0].options[0].score'],
  [[choice(Array.from({ length: 101 }, (_, at) => option(`o${at}`)))], 'form.too-many @ form[0].options'],
])('the form %j is refused', (input, refused) => {
  expect(refusal(() => parseFormSpec(input))).toBe(refused);
});
