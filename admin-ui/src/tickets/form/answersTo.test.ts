import type { FormSpec } from '@shouwen/domain/form';
import { answersTo } from './answersTo';

const label = { zh: '楼层', en: 'Floor' };
const spec: FormSpec = [
  { id: 'floor', kind: 'number', label },
  { id: 'note', kind: 'text', label },
  { id: 'days', kind: 'choice', label, isMultiple: true, options: [{ code: 'monday', label }] },
];

it('sends the answers to this form, and none that was given to another', () => {
  expect(answersTo(spec, { floor: 0, note: '东头', thing: 'lift' })).toEqual({ floor: 0, note: '东头' });
});

it('sends nothing that was left blank or emptied again', () => {
  expect(answersTo(spec, { floor: null, note: ' ', days: [] })).toEqual({});
  expect(answersTo(spec, undefined)).toEqual({});
});
