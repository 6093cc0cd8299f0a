import { DomainError } from '@shouwen/domain/error';
import { problem } from '../../../panel/input';
import type { Person } from '../find';
import type { VerbContext } from './verb-act';

/** The department that an act names, in the ticket's own centre. */
export function namedDepartment({ input, ticket, foundations }: VerbContext): number | null {
  const id = input.department;
  if (typeof id !== 'string') return null;
  const department = [...foundations.departments.values()].find((each) => each.documentId === id);
  if (department?.serviceCenterId !== ticket.serviceCenter)
    throw problem('input.unknown-record', 'department');
  return department.id;
}

/** The person that an act names: active today, in the ticket's own centre. */
export async function namedPerson(
  { input, find }: VerbContext,
  field: 'assignee' | 'to',
): Promise<Person | null> {
  const id = input[field];
  if (typeof id !== 'string') return null;
  const person = await find.person(id);
  if (!person) throw problem('input.unknown-record', field);
  return person;
}

export function requireMember(person: Person | null, department: number | null): void {
  if (person && person.department !== department) {
    throw new DomainError('ticket.person-not-in-department', {
      path: 'assignee',
      params: { field: 'assignee' },
    });
  }
}
