import { callbackOutcomes, occupancyKinds, staffRoles } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

const name = { kind: 'text', max: limits.nameCharacters, required: true } as const;

export const residentGrades = ['ordinary', 'vip'] as const;

export const residentFields = {
  ...recordFields,
  name,
  phones: { kind: 'list' },
  kind: { kind: 'code', values: occupancyKinds },
  grade: { kind: 'code', values: residentGrades },
  tags: { kind: 'list' },
} as const satisfies Fields;

export const occupancyFields = {
  ...recordFields,
  resident: { kind: 'relation', of: 'residents', required: true },
  household: { kind: 'relation', of: 'households', required: true },
  kind: { kind: 'code', values: occupancyKinds, required: true },
  fromOn: { kind: 'date', nullable: true },
  toOn: { kind: 'date', nullable: true },
} as const satisfies Fields;

export const staffFields = {
  ...recordFields,
  name,
  username: { kind: 'text', max: limits.nameCharacters, required: true },
  role: { kind: 'code', values: staffRoles, required: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', nullable: true },
  department: { kind: 'relation', of: 'departments', nullable: true },
  posts: { kind: 'list' },
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
