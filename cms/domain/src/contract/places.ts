import { occupancyStates } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

const name = { kind: 'text', max: limits.nameCharacters, required: true } as const;
const code = { kind: 'text', max: limits.codeCharacters, required: true } as const;
/** A place that is given no code is called by its name. */
const optionalCode = { kind: 'text', max: limits.codeCharacters } as const;
const center = { kind: 'relation', of: 'service-centers', readOnly: true } as const;

export const serviceCenterFields = {
  ...recordFields,
  name,
  code: { ...code, readOnly: true },
  calendar: { kind: 'relation', of: 'calendars', nullable: true },
  policy: { kind: 'relation', of: 'deadline-policies', nullable: true },
} as const satisfies Fields;

export const departmentFields = {
  ...recordFields,
  name,
  // departmentCodes are those that ship; a company may add its own
  code: optionalCode,
  serviceCenter: center,
} as const satisfies Fields;

export const communityFields = {
  ...recordFields,
  name,
  code: optionalCode,
  address: { kind: 'text', max: limits.titleCharacters, nullable: true },
  serviceCenter: center,
} as const satisfies Fields;

export const sectionFields = {
  ...recordFields,
  name,
  code: optionalCode,
  community: { kind: 'relation', of: 'communities', required: true },
  head: { kind: 'relation', of: 'staff', nullable: true },
  serviceCenter: center,
} as const satisfies Fields;

export const gridFields = {
  ...recordFields,
  name,
  code: optionalCode,
  community: { kind: 'relation', of: 'communities', required: true },
  section: { kind: 'relation', of: 'sections', nullable: true },
  worker: { kind: 'relation', of: 'staff', nullable: true },
  serviceCenter: center,
} as const satisfies Fields;

export const buildingFields = {
  ...recordFields,
  name,
  code: optionalCode,
  community: { kind: 'relation', of: 'communities', required: true },
  grid: { kind: 'relation', of: 'grids', nullable: true },
  leader: { kind: 'relation', of: 'residents', nullable: true },
  serviceCenter: center,
} as const satisfies Fields;

export const householdFields = {
  ...recordFields,
  code,
  building: { kind: 'relation', of: 'buildings', required: true },
  community: { kind: 'relation', of: 'communities', readOnly: true },
  serviceCenter: center,
  occupancyState: { kind: 'code', values: occupancyStates },
  movedInOn: { kind: 'date', nullable: true },
  area: { kind: 'decimal', nullable: true },
  peopleCount: { kind: 'integer', nullable: true },
  butler: { kind: 'relation', of: 'staff', nullable: true },
} as const satisfies Fields;
