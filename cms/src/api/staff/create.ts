import { passwordProblem } from '@shouwen/domain/account';
import type { StaffRole } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { managesRole } from '@shouwen/domain/staff';
import { temporaryPassword } from '../../access/reset-password';
import type { Created, WriteContext } from '../../panel/declaration';
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

interface Account {
  user: number;
  temporaryPassword?: string;
}

/** A login for those who have one; whoever opens it knows the password, so it is changed at the first login. */
async function accountFor(context: WriteContext, input: Input, role: StaffRole): Promise<Account | null> {
  const { username, password } = input;
  if (typeof username !== 'string') {
    if (password !== undefined) throw problem('input.required', 'username');
    return null;
  }
  if (typeof password !== 'string') {
    const generated = temporaryPassword();
    return {
      user: await openAccount(context, { username, role, password: generated }),
      temporaryPassword: generated,
    };
  }
  const unfit = passwordProblem(password, { username, name: String(input.name), phone: phoneOf(input) });
  if (unfit) throw problem(unfit, 'password');
  return { user: await openAccount(context, { username, role, password }) };
}

const phoneOf = ({ phone }: Input): string | null => (typeof phone === 'string' ? phone : null);

/** A new colleague: the person, their account where they log in, and their first post, in one act. */
export async function createStaff(context: WriteContext, input: Input): Promise<Created> {
  const { strapi, sql, caller, now } = context;
  const role = input.role as StaffRole;
  if (!managesRole(caller.role, role)) throw new DomainError('access.refused');
  const serviceCenter = await centreFor(context, input);
  const department = await departmentIn(context, input.department, serviceCenter);
  const account = await accountFor(context, input, role);
  const person = { name: input.name, phone: phoneOf(input), user: account?.user ?? null, isActive: true };
  const [made] = await insertRows(sql, tableOf(strapi, 'staff'), [person], now);
  if (!made) throw new DomainError('server.error');
  const fromOn = typeof input.fromOn === 'string' ? input.fromOn : undefined;
  await begin(context, made.id, { serviceCenter, role, department, posts: input.posts ?? [], fromOn });
  const { temporaryPassword: password } = account ?? {};
  return { id: made.documentId, once: password === undefined ? {} : { temporaryPassword: password } };
}
