import { occupancyStates } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

const name = { kind: 'text', max: limits.nameCharacters, required: true } as const;
const code = { kind: 'text', max: limits.codeCharacters, required: true } as const;
const center = { kind: 'relation', of: 'service-centers', readOnly: true } as const;

export const departmentFields = {
  ...recordFields,
  name,
  // departmentCodes are those that ship; a company may add its own
  code,
  serviceCenter: center,
} as const satisfies Fields;

export const communityFields = {
  ...recordFields,
  name,
  code,
  serviceCenter: center,
} as const satisfies Fields;

export const sectionFields = {
  ...recordFields,
  name,
  community: { kind: 'relation', of: 'communities', required: true },
  head: { kind: 'relation', of: 'staff', nullable: true },
} as const satisfies Fields;

export const gridFields = {
  ...recordFields,
  name,
  community: { kind: 'relation', of: 'communities', required: true },
  section: { kind: 'relation', of: 'sections', nullable: true },
  worker: { kind: 'relation', of: 'staff', nullable: true },
} as const satisfies Fields;

export const buildingFields = {
  ...recordFields,
  name,
  community: { kind: 'relation', of: 'communities', required: true },
  grid: { kind: 'relation', of: 'grids', nullable: true },
  leader: { kind: 'relation', of: 'residents', nullable: true },
} as const satisfies Fields;

export const householdFields = {
  ...recordFields,
  code,
  building: { kind: 'relation', of: 'buildings', required: true },
  occupancyState: { kind: 'code', values: occupancyStates },
  movedInOn: { kind: 'date', nullable: true },
  area: { kind: 'decimal', nullable: true },
  peopleCount: { kind: 'integer', nullable: true },
  butler: { kind: 'relation', of: 'staff', nullable: true },
} as const satisfies Fields;
