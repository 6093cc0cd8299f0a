import type { StaffRole } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { managesRole } from '@shouwen/domain/staff';
import { requirePassword } from '../../access/password/first-password';
import type { WriteContext } from '../../panel/declaration';
import { problem, type Input } from '../../panel/input';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
import { openAccount } from './account';
import { begin, departmentIn } from './membership';

/** The centre of a new colleague: the caller's own; an admin names one, and none for the company. */
async function centreFor({ caller, sql }: WriteContext, input: Input): Promise<number | null> {
  const isAbove = input.role === 'company' || input.role === 'admin';
  if (caller.serviceCenterId !== null || isAbove) return isAbove ? null : caller.serviceCenterId;
  const [centre] = await sql.query<{ id: number }>('SELECT id FROM service_centers WHERE document_id = $1', [
    input.serviceCenter ?? '',
  ]);
  if (!centre) throw problem('input.required', 'serviceCenter');
  return centre.id;
}

async function accountFor(context: WriteContext, input: Input, role: StaffRole): Promise<number | null> {
  const { username, password } = input;
  if (typeof username !== 'string') {
    if (password !== undefined) throw problem('input.required', 'username');
    return null;
  }
  if (typeof password === 'string') requirePassword(password, [username, String(input.name)]);
  const user = await openAccount(context, { username, role, password: String(password ?? '') });
  return user;
}

/** A new colleague: the person, their account where they log in, and their first post, in one act. */
export async function createStaff(context: WriteContext, input: Input): Promise<string> {
  const { strapi, sql, caller, now } = context;
  const role = input.role as StaffRole;
  if (!managesRole(caller.role, role)) throw new DomainError('access.refused');
  const serviceCenter = await centreFor(context, input);
  const department = await departmentIn(context, input.department, serviceCenter);
  const user = await accountFor(context, input, role);
  const { name, phone } = input;
  const person = { name, phone: phone ?? null, user, isActive: true };
  const [made] = await insertRows(sql, tableOf(strapi, 'staff'), [person], now);
  if (!made) throw new DomainError('server.error');
  const fromOn = typeof input.fromOn === 'string' ? input.fromOn : undefined;
  await begin(context, made.id, { serviceCenter, role, department, posts: input.posts ?? [], fromOn });
  return made.documentId;
}
