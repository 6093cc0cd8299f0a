import { callbackOutcomes, occupancyKinds, staffRoles } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

const name = { kind: 'text', max: limits.nameCharacters, required: true } as const;

const center = { kind: 'relation', of: 'service-centers', readOnly: true } as const;

export const residentGrades = ['ordinary', 'vip'] as const;

export const residentFields = {
  ...recordFields,
  name: { ...name, isPersonal: true },
  phones: { kind: 'list', isPersonal: true },
  kind: { kind: 'code', values: occupancyKinds },
  grade: { kind: 'code', values: residentGrades },
  tags: { kind: 'list', isPersonal: true },
  preferences: { kind: 'longText', max: limits.noteCharacters, nullable: true, isPersonal: true },
  serviceCenter: center,
} as const satisfies Fields;

export const occupancyFields = {
  ...recordFields,
  resident: { kind: 'relation', of: 'residents', required: true },
  household: { kind: 'relation', of: 'households', required: true },
  kind: { kind: 'code', values: occupancyKinds, required: true },
  fromOn: { kind: 'date', nullable: true },
  toOn: { kind: 'date', nullable: true },
  serviceCenter: center,
} as const satisfies Fields;

export const staffFields = {
  ...recordFields,
  name,
  /** What they log in with; null: somebody who is named in records and has no account. */
  username: { kind: 'text', max: limits.usernameCharacters, nullable: true },
  /** Only at creation; without one the answer carries a `temporaryPassword`, once. */
  password: { kind: 'text', max: limits.passwordCharacters, writeOnly: true },
  phone: { kind: 'text', max: limits.phoneCharacters, nullable: true },
  /** Null: no membership is in force today. */
  role: { kind: 'code', values: staffRoles, required: true, answersNull: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', nullable: true, readOnly: true },
  department: { kind: 'relation', of: 'departments', nullable: true },
  posts: { kind: 'list' },
  fromOn: { kind: 'date', nullable: true },
  toOn: { kind: 'date', nullable: true, readOnly: true },
  /** False: the account is switched off. */
  isActive: { kind: 'boolean', readOnly: true },
  abilities: { kind: 'list', readOnly: true, computed: true },
} as const satisfies Fields;

/** `memberships`: who belonged where, as what, from when to when; written through `staff`. */
export const membershipFields = {
  id: { kind: 'id', readOnly: true },
  staff: { kind: 'relation', of: 'staff', readOnly: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', nullable: true, readOnly: true },
  role: { kind: 'code', values: staffRoles, readOnly: true },
  department: { kind: 'relation', of: 'departments', nullable: true, readOnly: true },
  posts: { kind: 'list', readOnly: true },
  fromOn: { kind: 'date', nullable: true, readOnly: true },
  toOn: { kind: 'date', nullable: true, readOnly: true },
} as const satisfies Fields;

export const callbackFields = {
  ...recordFields,
  ticket: { kind: 'relation', of: 'tickets', readOnly: true },
  at: { kind: 'instant', readOnly: true },
  by: { kind: 'relation', of: 'staff', readOnly: true },
  round: { kind: 'integer', readOnly: true },
  outcome: { kind: 'code', values: callbackOutcomes, readOnly: true },
  rating: { kind: 'integer', nullable: true, readOnly: true },
  remark: { kind: 'longText', nullable: true, readOnly: true },
} as const satisfies Fields;
