import type { Resource, StaffRole } from '@shouwen/domain/contract';

/** What one may do with a whole resource; the verbs of a ticket have their own table in the domain package. */
export type Operation = 'list' | 'create' | 'update';

/**
 * Which rows a role sees: `centre` those of the caller's own service centre, `involved` those that are or were the
 * caller's or their department's, `company` those of every centre, `shared` definitions that belong to no centre.
 */
export type RowScope = 'involved' | 'centre' | 'company' | 'shared';

interface Right {
  scope: RowScope;
  operations: readonly Operation[];
}

type Rights = Partial<Record<StaffRole, Right>>;

const READ = ['list'] as const;
const REGISTER = ['list', 'create'] as const;
const WORK = ['list', 'create', 'update'] as const;

const CENTRE_ROLES = [
  'clerk',
  'butler',
  'handler',
  'inspector',
  'supervisor',
  'manager',
  'director',
] as const;

const inCentre = (operations: readonly Operation[]): Rights => ({
  ...Object.fromEntries(CENTRE_ROLES.map((role) => [role, { scope: 'centre', operations }])),
  company: { scope: 'company', operations: READ },
  admin: { scope: 'company', operations },
});

const forCallers = ({ handler: _handler, inspector: _inspector, ...rights }: Rights): Rights => rights;

const shared: Rights = Object.fromEntries(
  [...CENTRE_ROLES, 'company', 'admin'].map((role) => [role, { scope: 'shared', operations: READ }]),
);

const tickets: Rights = {
  clerk: { scope: 'centre', operations: WORK },
  butler: { scope: 'centre', operations: WORK },
  // every member of staff may register a request and is then its first contact
  handler: { scope: 'involved', operations: REGISTER },
  inspector: { scope: 'centre', operations: REGISTER },
  supervisor: { scope: 'centre', operations: WORK },
  manager: { scope: 'centre', operations: WORK },
  director: { scope: 'centre', operations: WORK },
  company: { scope: 'company', operations: READ },
  admin: { scope: 'company', operations: READ },
};

const readTickets: Rights = Object.fromEntries(
  Object.entries(tickets).map(([role, { scope }]) => [role, { scope, operations: READ }]),
);

/** Attachments are seen, added and attached by whoever may register a ticket; who may remove one is asked of the file. */
const files: Rights = Object.fromEntries(
  Object.entries(tickets).map(([role, { scope, operations }]) => [
    role,
    { scope, operations: operations.includes('create') ? WORK : READ },
  ]),
);

/** The one matrix: role × resource × operation × row scope. What is not written here is refused. */
export const matrix: Partial<Record<Resource, Rights>> = {
  tickets,
  'ticket-events': readTickets,
  callbacks: readTickets,
  files,
  'ticket-types': shared,
  'deadline-policies': shared,
  calendars: shared,
  departments: inCentre(READ),
  communities: inCentre(READ),
  sections: inCentre(READ),
  grids: inCentre(READ),
  buildings: inCentre(READ),
  households: inCentre(READ),
  // phones are for those who call; handlers and inspectors see the requester of their ticket
  residents: forCallers(inCentre(READ)),
  occupancies: forCallers(inCentre(READ)),
  staff: inCentre(READ),
};

export function rightOf(role: StaffRole, resource: Resource): Right | undefined {
  return matrix[resource]?.[role];
}

export function may(role: StaffRole, resource: Resource, operation: Operation): boolean {
  return rightOf(role, resource)?.operations.includes(operation) ?? false;
}

/** All that a role may do, for the desk's menus: resource → operations. */
export function operationsOf(role: StaffRole): Record<string, readonly Operation[]> {
  return Object.fromEntries(
    Object.entries(matrix).flatMap(([resource, rights]) => {
      const right = rights[role];
      return right ? [[resource, right.operations]] : [];
    }),
  );
}
