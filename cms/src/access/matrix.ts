import type { Resource, StaffRole } from '@shouwen/domain/contract';
import type { RowScope } from './scope';

/** What one may do with a resource; the verbs of a ticket have their own table in the domain package. */
export type Operation = 'list' | 'create' | 'update' | 'delete';

export interface Right {
  scopes: readonly RowScope[];
  operations: readonly Operation[];
}

export type Rights = Readonly<Partial<Record<StaffRole, Right>>>;

const READ = ['list'] as const;
const REGISTER = ['list', 'create'] as const;
const WORK = ['list', 'create', 'update'] as const;
const KEEP = ['list', 'create', 'update', 'delete'] as const;
const OWN = ['own'] as const;

const INVOLVED = ['own', 'answerable', 'department'] as const;
const GIVEN = [...INVOLVED, 'grid'] as const;
const CENTRE = ['centre'] as const;
const COMPANY = ['company'] as const;
const SHARED = ['shared'] as const;

const LEADERS = ['supervisor', 'manager', 'director'] as const;
export const leaders: readonly StaffRole[] = LEADERS;
const STAFF = ['clerk', 'butler', 'handler', 'inspector'] as const;
const EVERYBODY = [...STAFF, ...LEADERS, 'company', 'admin'] as const;

/** Roles that do their work without calling a resident: they see phone numbers masked. */
export const needNotCall: readonly StaffRole[] = ['handler', 'inspector', 'company', 'admin'];

const to = (
  roles: readonly StaffRole[],
  scopes: readonly RowScope[],
  operations: readonly Operation[],
): Rights => Object.fromEntries(roles.map((role) => [role, { scopes, operations }]));

/** Everybody of the centre reads, its leaders keep it in order, company and admin look across. */
const keptByLeaders: Rights = {
  ...to(STAFF, CENTRE, READ),
  ...to(LEADERS, CENTRE, KEEP),
  ...to(['company'], COMPANY, READ),
  ...to(['admin'], COMPANY, KEEP),
};

/** Whoever learns of a change tells the desk at once, and the desk writes it down; nobody else needs to know. */
const keptByDesk: Rights = {
  clerk: { scopes: CENTRE, operations: WORK },
  butler: { scopes: ['grid'], operations: WORK },
  ...to(LEADERS, CENTRE, KEEP),
  ...to(['company', 'admin'], COMPANY, READ),
};

/** Rules and types that a manager changes without programming. */
const definitions: Rights = {
  ...to(EVERYBODY, SHARED, READ),
  ...to(['manager', 'director'], SHARED, KEEP),
  ...to(['company'], COMPANY, READ),
  ...to(['admin'], COMPANY, KEEP),
};

const tickets: Rights = {
  clerk: { scopes: CENTRE, operations: WORK },
  butler: { scopes: GIVEN, operations: WORK },
  // every member of staff may register a request and is then its first contact
  handler: { scopes: INVOLVED, operations: REGISTER },
  inspector: { scopes: CENTRE, operations: REGISTER },
  ...to(LEADERS, CENTRE, WORK),
  ...to(['company', 'admin'], COMPANY, READ),
};

const seenWithTickets: Rights = Object.fromEntries(
  Object.entries(tickets).map(([role, { scopes }]) => [role, { scopes, operations: READ }]),
);

const staff: Rights = {
  ...to(STAFF, CENTRE, READ),
  // within their rank: src/api/staff
  ...to(LEADERS, CENTRE, WORK),
  ...to(['company'], COMPANY, READ),
  ...to(['admin'], COMPANY, WORK),
};

const history: Rights = {
  ...to(EVERYBODY, OWN, READ),
  ...to(LEADERS, CENTRE, READ),
  ...to(['company', 'admin'], COMPANY, READ),
};

/** Attachments are seen, added and attached by whoever may register a ticket; who may take one away is asked of the file. */
const files: Rights = Object.fromEntries(
  Object.entries(tickets).map(([role, { scopes, operations }]) => [
    role,
    { scopes, operations: operations.includes('create') ? KEEP : READ },
  ]),
);

/** The one matrix: role × resource × operation × row scope. What is not written here is refused. */
export const matrix: Readonly<Partial<Record<Resource, Rights>>> = {
  tickets,
  'ticket-events': seenWithTickets,
  callbacks: seenWithTickets,
  files,
  'ticket-types': definitions,
  'deadline-policies': definitions,
  calendars: definitions,
  'service-centers': {
    ...to([...STAFF, ...LEADERS], CENTRE, READ),
    ...to(['company'], COMPANY, READ),
    ...to(['admin'], COMPANY, ['list', 'update']),
  },
  departments: keptByLeaders,
  communities: keptByLeaders,
  sections: keptByLeaders,
  grids: keptByLeaders,
  buildings: keptByLeaders,
  households: { ...keptByDesk, ...to(['handler', 'inspector'], CENTRE, READ) },
  // phones are for those who call; handlers and inspectors see the requester of their ticket
  residents: keptByDesk,
  occupancies: keptByDesk,
  staff,
  memberships: history,
  sessions: to(EVERYBODY, OWN, ['list', 'delete']),
  // one's own work in the background; leaders see what runs in their centre
  tasks: {
    ...to(STAFF, OWN, ['list', 'create', 'delete']),
    ...to(LEADERS, CENTRE, ['list', 'create', 'delete']),
    company: { scopes: COMPANY, operations: ['list', 'create', 'delete'] },
    admin: { scopes: COMPANY, operations: READ },
  },
  // one's own and those that colleagues share; leaders also keep what is shared in order
  'saved-filters': to(EVERYBODY, OWN, KEEP),
  'canned-answers': to(EVERYBODY, OWN, KEEP),
  // tickets and departments of a whole file at once, and calendars: for those who keep both and the calendars
  imports: to(['manager', 'director'], CENTRE, ['create', 'delete']),
  'audit-entries': { ...to(LEADERS, CENTRE, READ), ...to(['company', 'admin'], COMPANY, READ) },
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
