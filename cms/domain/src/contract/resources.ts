/** Every address under `/panel/`; later stages add to the end. */
export const resources = [
  'tickets',
  'ticket-events',
  'ticket-types',
  'deadline-policies',
  'calendars',
  'departments',
  'communities',
  'sections',
  'grids',
  'buildings',
  'households',
  'residents',
  'occupancies',
  'staff',
  'guides',
  'guide-categories',
  'contacts',
  'forms',
  'notifications',
  'daily-closings',
  'callbacks',
  'tasks',
  'service-centers',
  'memberships',
  'sessions',
  'audit-entries',
  'files',
  'saved-filters',
] as const;
export type Resource = (typeof resources)[number];

export const isResource = (text: string): text is Resource => resources.some((resource) => resource === text);
