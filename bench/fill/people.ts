import type { StaffRole } from '@shouwen/domain/contract';
import { personName } from '../../database/seed/names';
import type { Random } from '../../database/seed/random';
import { departmentNumber } from './centres';
import type { Centre } from './places';
import type { Ref, Tables } from './tables';

/** Who works in a centre: the desk, and the handlers of each department in the departments' order. */
export interface Crew {
  clerks: readonly Ref[];
  supervisor: Ref;
  handlers: readonly (readonly Ref[])[];
}

export const clerkName = (centre: number, nth: number): string => `clerk-${centre}-${nth}`;

// more clerks of the big centre than connections are opened
const BIG_TEAM = 40;
const SMALL_TEAM = 4;

interface Hiring {
  tables: Pick<Tables, 'users' | 'staff' | 'memberships'>;
  random: Random;
  /** The hash of everybody's password. */
  password: string;
}

interface Post {
  username: string;
  role: StaffRole;
  centre: number;
  department: number | null;
}

function hire({ tables, random, password }: Hiring, { username, role, centre, department }: Post): Ref {
  const email = `${username}@example.org`;
  const account = { username, email, provider: 'local', password, confirmed: true, blocked: false };
  const user = tables.users.add(account).id;
  const staff = tables.staff.add({ name: personName(random, 'middle'), user, isActive: true, version: 1 });
  tables.memberships.add({ staff: staff.id, serviceCenter: centre, role, department });
  return staff;
}

const team = (size: number, join: (nth: number) => Ref): Ref[] =>
  Array.from({ length: size }, (_, nth) => join(nth));

function crewOf(hiring: Hiring, { id: centre, departments }: Centre, nth: number): Crew {
  const size = nth === 0 ? BIG_TEAM : SMALL_TEAM;
  const desk = departments[departmentNumber('customer-service')]?.id ?? null;
  const atDesk = { centre, department: desk };
  return {
    clerks: team(size, (each) => hire(hiring, { ...atDesk, username: clerkName(nth, each), role: 'clerk' })),
    supervisor: hire(hiring, { ...atDesk, username: `supervisor-${nth}`, role: 'supervisor' }),
    handlers: departments.map(({ id: department }, at) =>
      team(size, (each) =>
        hire(hiring, { username: `handler-${nth}-${at}-${each}`, role: 'handler', centre, department }),
      ),
    ),
  };
}

export const plantPeople = (hiring: Hiring, centres: readonly Centre[]): Crew[] =>
  centres.map((centre, nth) => crewOf(hiring, centre, nth));
