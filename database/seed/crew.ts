import type { DepartmentCode } from '@shouwen/domain/contract';
import type { Random } from './random';
import { staff, type SeedPerson } from './staff';

/** Who does what at one centre. */
export interface Crew {
  center: string;
  clerks: readonly [string, ...string[]];
  /** Answers the telephone after hours. */
  night: string;
  supervisor: string;
  /** Who makes rounds. */
  rounds: readonly [string, ...string[]];
  departments: readonly DepartmentCode[];
  /** Who stands in for a person that the stories name. */
  standsIn: Readonly<Record<string, string>>;
}

export const demoCrew: Crew = {
  center: 'YG',
  clerks: ['clerk', 'clerk2'],
  night: 'guard-captain',
  supervisor: 'supervisor',
  rounds: ['inspector', 'director', 'engineering-lead', 'inspector'],
  departments: ['engineering', 'cleaning', 'security', 'complaints', 'finance'],
  standsIn: {},
};

export const otherCrew: Crew = {
  center: 'BH',
  clerks: ['other-clerk'],
  night: 'other-engineer',
  supervisor: 'other-supervisor',
  rounds: ['other-supervisor'],
  departments: ['engineering', 'customer-service'],
  standsIn: { engineer: 'other-engineer', engineer2: 'other-engineer' },
};

export function personOf(key: string): SeedPerson {
  const person = staff.find((each) => each.key === key);
  if (!person) throw new Error(`nobody called "${key}" works in the demo`);
  return person;
}

/** The department that a worker belongs to, which is where the ticket is sent. */
export function departmentOf(worker: string): DepartmentCode {
  return personOf(worker).department ?? 'customer-service';
}

/** Only a handler takes work that was sent to the department without a name. */
export const isHandler = (key: string): boolean => personOf(key).role === 'handler';

/** Whoever calls back is never the person who did the work. */
export function callsBack(crew: Crew, worker: string, random: Random): string {
  const free = crew.clerks.filter((clerk) => clerk !== worker);
  const [first = crew.supervisor, ...others] = free;
  return random.chance(0.9) ? random.pick([first, ...others]) : crew.supervisor;
}
