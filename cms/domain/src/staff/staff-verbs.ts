import type { StaffRole } from '../contract/codes';
import { limits } from '../contract/limits';
import type { Fields } from '../contract/field';
import { managesRole } from './rank';

export const staffVerbs = [
  'switch-off',
  'switch-on',
  'reset-password',
  'reset-second-factor',
  'hand-over',
  'retire',
] as const;
export type StaffVerb = (typeof staffVerbs)[number];

const reason = { kind: 'text', max: limits.noteCharacters, required: true } as const;
const person = { kind: 'relation', of: 'staff', nullable: true } as const;

/** The bodies of `POST /panel/staff/:id/actions/<verb>`. */
export const staffVerbInputs = {
  'switch-off': { reason: { ...reason, required: false, nullable: true } },
  'switch-on': {},
  'reset-password': {},
  'reset-second-factor': {},
  'hand-over': { to: { ...person, required: true, nullable: false }, assignedTo: person, reason },
  retire: { on: { kind: 'date', nullable: true }, to: person, assignedTo: person, reason },
} as const satisfies Record<StaffVerb, Fields>;

/** What the acts need to know of a person. */
export interface StaffFacts {
  staffId: string;
  /** Today's. */
  role: StaffRole | null;
  /** All that they have or are to have; of who has left, the last. */
  roles: readonly StaffRole[];
  hasAccount: boolean;
  isActive: boolean;
}

const fits: Record<StaffVerb, (facts: StaffFacts) => boolean> = {
  'switch-off': ({ hasAccount, isActive }) => hasAccount && isActive,
  'switch-on': ({ hasAccount, isActive, role }) => hasAccount && !isActive && role !== null,
  'reset-password': ({ hasAccount, role }) => hasAccount && role !== null,
  'reset-second-factor': ({ hasAccount, role }) => hasAccount && role !== null,
  'hand-over': () => true,
  retire: ({ role }) => role !== null,
};

export const staffStateAllows = (verb: StaffVerb, facts: StaffFacts): boolean => fits[verb](facts);

export interface StaffKeeper {
  staffId: string;
  role: StaffRole;
}

/** Nobody does these to themselves, nor to somebody of their own rank or above. */
export const mayKeep = (
  keeper: StaffKeeper,
  { staffId, roles }: Pick<StaffFacts, 'staffId' | 'roles'>,
): boolean =>
  keeper.staffId !== staffId &&
  (roles.length > 0 ? roles : [null]).every((role) => managesRole(keeper.role, role));

/** What a caller may do with a person's account and membership now; `update` is the form. */
export function staffAbilities(keeper: StaffKeeper, facts: StaffFacts): (StaffVerb | 'update')[] {
  if (!mayKeep(keeper, facts)) return [];
  return ['update', ...staffVerbs.filter((verb) => staffStateAllows(verb, facts))];
}
