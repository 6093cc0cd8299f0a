import type { StaffRole } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { managesRole } from '@shouwen/domain/staff';
import type { WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import { updateRow } from '../../write/update';
import { rename } from './account';
import { departmentIn, membershipOf, move, type Post } from './membership';

const POST = ['role', 'department', 'posts', 'fromOn'] as const;

export interface Person {
  id: number;
  user: number | null;
}

export async function personOf({ sql }: WriteContext, documentId: string): Promise<Person> {
  const [person] = await sql.query<Person>(
    'SELECT id, user_id AS "user" FROM staff_members WHERE document_id = $1 FOR NO KEY UPDATE',
    [documentId],
  );
  if (!person) throw new DomainError('record.not-found');
  return person;
}

async function changePost(context: WriteContext, person: Person, changes: Input): Promise<void> {
  const given = POST.filter((name) => changes[name] !== undefined);
  if (given.length === 0) return;
  const present = await membershipOf(context, person.id);
  if (!present) throw new DomainError('staff.has-left');
  const post: Post = Object.fromEntries(given.map((name) => [name, changes[name]]));
  if (changes.department !== undefined)
    post.department = await departmentIn(context, changes.department, present.serviceCenter);
  await move(context, person.id, present, post);
}

/** Changes a colleague's name, phone, login or post; only by who is above both the old rank and the new. */
export async function updateStaff(context: WriteContext, id: string, changes: Input): Promise<void> {
  const { strapi, sql, caller, now } = context;
  if (changes.role !== undefined && !managesRole(caller.role, changes.role as StaffRole))
    throw new DomainError('access.refused');
  const person = await personOf(context, id);
  if (typeof changes.username === 'string') {
    if (person.user === null) throw problem('staff.no-account', 'username');
    await rename(context, person.user, changes.username);
  } else if (changes.username === null) throw problem('input.read-only', 'username');
  await changePost(context, person, changes);
  const own = ['name', 'phone'].filter((name) => changes[name] !== undefined);
  // also with nothing of its own: another post changes the record, and its version says so
  const patch = Object.fromEntries(own.map((name) => [name, changes[name]]));
  await updateRow(sql, tableOf(strapi, 'staff'), person.id, { ...patch, updatedAt: now });
}
