import type { StaffRole } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { WriteContext } from '../../panel/declaration';
import { problem } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
import { updateRow } from '../../write/update';
import { dayBefore, todayIn } from './today';

/** Where somebody stands: their membership in force, or the last one. */
export interface Membership {
  id: number;
  serviceCenter: number | null;
  role: StaffRole;
  department: number | null;
  posts: unknown;
  fromOn: string | null;
  toOn: string | null;
  /** Whether today is within it; else it is the next or, where nothing is planned, the last. */
  isInForce: boolean;
}

/** What a new post says; what it leaves out stays as it was. */
export interface Post {
  serviceCenter?: number | null;
  role?: StaffRole;
  department?: number | null;
  posts?: unknown;
  fromOn?: string | null;
  toOn?: string | null;
}

export async function membershipOf(
  { sql, now }: WriteContext,
  staff: number,
): Promise<Membership | undefined> {
  const [membership] = await sql.query<Membership>(
    `SELECT id, service_center_id AS "serviceCenter", role, department_id AS department, posts, from_on AS "fromOn", to_on AS "toOn",
            shouwen_in_force(m, $2) AS "isInForce" FROM memberships m WHERE staff_id = $1 ORDER BY shouwen_in_force(m, $2) DESC, from_on DESC NULLS LAST LIMIT 1`,
    [staff, now],
  );
  return membership;
}

/** The department of a post, by the id that a form names, within the centre. */
export async function departmentIn(
  { sql }: WriteContext,
  id: unknown,
  serviceCenter: number | null,
): Promise<number | null> {
  if (typeof id !== 'string') return null;
  const [found] = await sql.query<{ id: number }>(
    'SELECT id FROM departments WHERE document_id = $1 AND service_center_id = $2',
    [id, serviceCenter],
  );
  if (!found) throw problem('input.unknown-record', 'department');
  return found.id;
}

export async function begin(
  context: WriteContext,
  staff: number,
  post: Post & { role: StaffRole },
): Promise<void> {
  const { strapi, sql, now } = context;
  const serviceCenter = post.serviceCenter ?? null;
  const fromOn = post.fromOn ?? (await todayIn(sql, serviceCenter, now));
  await insertRows(sql, tableOf(strapi, 'membership'), [{ ...post, serviceCenter, staff, fromOn }], now);
}

/** Takes back what was planned for after a day: another plan takes its place. */
const dropPlanned = async ({ sql }: WriteContext, staff: number, after: string): Promise<void> => {
  await sql.query('DELETE FROM memberships WHERE staff_id = $1 AND from_on > $2', [staff, after]);
};

/** Somebody whose post has ended comes back: as what, is said anew. */
async function comeBack(context: WriteContext, staff: number, last: Membership, post: Post): Promise<void> {
  const { role } = post;
  if (role === undefined) throw new DomainError('staff.has-left');
  return begin(context, staff, { serviceCenter: last.serviceCenter, posts: [], ...post, role });
}

/**
 * Changes a post. Another role or department is a new membership from a day on, today unless said, and the old one
 * ends the day before: who did what as what stays on record. Within a post that begins that very day it is corrected,
 * and so is one that has not begun yet. A last day that was agreed stays.
 */
export async function move(
  context: WriteContext,
  staff: number,
  present: Membership,
  post: Post,
): Promise<void> {
  const { strapi, sql, now } = context;
  const table = tableOf(strapi, 'membership');
  const today = await todayIn(sql, present.serviceCenter, now);
  const isPlanned = present.fromOn !== null && present.fromOn > today;
  if (!present.isInForce && !isPlanned) return comeBack(context, staff, present, post);
  const isSamePost =
    (post.role ?? present.role) === present.role &&
    (post.department === undefined || post.department === present.department);
  if (isPlanned || (isSamePost && post.fromOn === undefined))
    return updateRow(sql, table, present.id, { ...post });
  const fromOn = post.fromOn ?? today;
  if (isSamePost || fromOn === present.fromOn) return updateRow(sql, table, present.id, { ...post, fromOn });
  if (present.fromOn !== null && fromOn < present.fromOn)
    throw problem('staff.from-before-present', 'fromOn');
  if (present.toOn !== null && fromOn > present.toOn) throw new DomainError('staff.has-left');
  await dropPlanned(context, staff, today);
  await updateRow(sql, table, present.id, { toOn: dayBefore(fromOn) });
  const { serviceCenter, role, department, posts, toOn } = present;
  await begin(context, staff, { serviceCenter, role, department, posts, toOn, ...post, fromOn });
}

/** The last day of a post; what was planned for after it falls away. */
export async function end(
  context: WriteContext,
  staff: number,
  present: Membership,
  on: string,
): Promise<void> {
  await dropPlanned(context, staff, on);
  await updateRow(context.sql, tableOf(context.strapi, 'membership'), present.id, { toOn: on });
}
