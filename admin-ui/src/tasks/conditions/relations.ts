import type { Resource } from '@shouwen/domain/contract';

/** The fields that hold another record's id, by what kind of record it is. */
export const relations = {
  community: 'communities',
  section: 'sections',
  grid: 'grids',
  building: 'buildings',
  household: 'households',
  resident: 'residents',
  department: 'departments',
  firstContact: 'staff',
  answerable: 'staff',
  assignee: 'staff',
  staff: 'staff',
  owner: 'staff',
  head: 'staff',
  worker: 'staff',
  butler: 'staff',
} as const satisfies Readonly<Record<string, Resource>>;

export const isRelation = (field: string): field is keyof typeof relations => Object.hasOwn(relations, field);
