import type { Person } from './person';
import { standingOf as standingOn } from './standing';

const standingOf = (person: Person) => standingOn(person, '2026-11-23');
const working = { role: 'clerk', toOn: null, isActive: true, username: 'clerk' } as Person;

it('tells who works here and can log in', () => {
  expect(standingOf(working)).toBe('active');
  expect(standingOf({ ...working, username: null })).toBe('noAccount');
});

it('tells that somebody leaves until they have left', () => {
  expect(standingOf({ ...working, toOn: '2026-11-30' })).toBe('leaving');
  expect(standingOf({ ...working, role: null, toOn: '2026-11-20', isActive: false })).toBe('left');
});

it('takes an account that was switched off for more than a coming farewell', () => {
  expect(standingOf({ ...working, isActive: false, toOn: '2026-11-30' })).toBe('off');
});

it('calls who was retired today gone, on the very day', () => {
  expect(standingOf({ ...working, toOn: '2026-11-23', isActive: false })).toBe('left');
});

it('does not call somebody gone whose first day is still to come', () => {
  expect(standingOf({ ...working, role: null })).toBe('starting');
});
