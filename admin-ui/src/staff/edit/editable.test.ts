import type { Person } from '../person';
import { staffForm } from './editable';

const { differing, mergeBody } = staffForm;

const before = {
  version: 4,
  name: '王建国',
  phone: null,
  role: 'handler',
  department: 'engineering',
  posts: ['水电维修工'],
  fromOn: '2016-05-09',
} as Person;

it('sends only what was changed, with the version it was changed from', () => {
  expect(mergeBody({ ...before, department: 'cleaning' }, before)).toEqual({
    department: 'cleaning',
    version: 4,
  });
});

it('does not send the first day of a post that stays as it is', () => {
  expect(mergeBody({ ...before, name: '王建国（大）' }, before)).not.toHaveProperty('fromOn');
});

it('takes an untouched empty phone and the same posts for unchanged', () => {
  expect(differing({ ...before, phone: '', posts: ['水电维修工'] } as Partial<Person>, before)).toEqual([]);
});

it('sends null for what was emptied', () => {
  expect(mergeBody({ ...before, department: '' } as Partial<Person>, before)).toEqual({
    department: null,
    version: 4,
  });
});
