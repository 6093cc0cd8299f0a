import type { StaffVerb } from '@shouwen/domain/staff';
import type { Person } from '../person';

// From the everyday to the final; whether one is allowed is the server's word, not this list's.
const usual: StaffVerb[] = [
  'hand-over',
  'reset-password',
  'reset-second-factor',
  'switch-on',
  'switch-off',
  'retire',
];

export const actsOf = ({ abilities }: Pick<Person, 'abilities'>): StaffVerb[] =>
  usual.filter((verb) => abilities.includes(verb));
