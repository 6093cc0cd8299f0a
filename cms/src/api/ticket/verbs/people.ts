import { DomainError } from '@shouwen/domain/error';
import { problem } from '../../../panel/input';
import type { Sql } from '../../../postgres/sql';
import type { VerbContext } from './verb-act';

interface Person {
  id: number;
  department: number | null;
}

/** The department that an act names, in the ticket's own centre. */
export function namedDepartment({ input, ticket, foundations }: VerbContext): number | null {
  const id = input.department;
  if (typeof id !== 'string') return null;
  const department = [...foundations.departments.values()].find((each) => each.documentId === id);
  if (department?.serviceCenterId !== ticket.serviceCenter) throw problem('input.unknown-record', 'department');
  return department.id;
}

async function findPerson(sql: Sql, documentId: string, center: number, today: string): Promise<Person | undefined> {
  const [person] = await sql.query<Person>(
    `SELECT s.id, m.department_id AS department FROM staff_members s JOIN memberships m ON m.staff_id = s.id
      WHERE s.document_id = $1 AND m.service_center_id = $2 AND s.is_active IS NOT FALSE
        AND (m.from_on IS NULL OR m.from_on <= $3) AND (m.to_on IS NULL OR m.to_on >= $3)`,
    [documentId, center, today],
  );
  return person;
}

/** The person that an act names: active today, in the ticket's own centre. */
export async function namedPerson({ sql, input, ticket, now }: VerbContext, field: 'assignee' | 'to'): Promise<Person | null> {
  const id = input[field];
  if (typeof id !== 'string') return null;
  const person = await findPerson(sql, id, ticket.serviceCenter, now.toISOString().slice(0, 10));
  if (!person) throw problem('input.unknown-record', field);
  return person;
}

export function requireMember(person: Person | null, department: number | null): void {
  if (person && person.department !== department) {
    throw new DomainError('ticket.person-not-in-department', { path: 'assignee', params: { field: 'assignee' } });
  }
}
