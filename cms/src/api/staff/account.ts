import type { Core } from '@strapi/strapi';
import type { StaffRole } from '@shouwen/domain/contract';
import { hashed } from '../../access/password/hash';
import { setPassword } from '../../access/password/set';
import type { WriteContext } from '../../panel/declaration';
import { problem } from '../../panel/input';

const USER = 'plugin::users-permissions.user';
const USERNAME = /^[^\s@]{2,60}$/;

/** Free for a new account: nobody has it, in any spelling of its letters. */
async function requireFree({ sql }: WriteContext, username: string, but: number | null): Promise<void> {
  if (!USERNAME.test(username)) throw problem('input.invalid', 'username');
  const taken = await sql.query(
    'SELECT 1 FROM up_users WHERE (lower(username) = lower($1) OR lower(email) = lower($1)) AND id IS DISTINCT FROM $2',
    [username, but],
  );
  if (taken.length > 0) throw problem('input.taken', 'username');
}

async function roleId(strapi: Core.Strapi, type: StaffRole): Promise<number> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const role =
    (await roles.findOne({ where: { type } })) ??
    (await roles.create({ data: { name: type, type, description: '' } }));
  return Number(role.id);
}

/** An account to log in with; nobody registers themselves, so this is where accounts come from. */
export async function openAccount(
  context: WriteContext,
  { username, password, role }: { username: string; password: string; role: StaffRole },
): Promise<number> {
  const { strapi, sql, now } = context;
  await requireFree(context, username, null);
  const hash = await hashed(strapi, password);
  const user = await strapi.db.query(USER).create({
    data: {
      username,
      // Strapi wants an address of everybody; this one reaches nobody (RFC 2606)
      email: `${username.toLowerCase()}@staff.invalid`,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: await roleId(strapi, role),
      password: hash,
    },
  });
  await setPassword(sql, Number(user.id), {
    hash,
    mustChange: true,
    why: 'password-reset',
    keptSession: null,
    at: now,
  });
  return Number(user.id);
}

export async function rename(context: WriteContext, user: number, username: string): Promise<void> {
  await requireFree(context, username, user);
  await context.strapi.db.query(USER).update({ where: { id: user }, data: { username } });
}

/** Switches an account off or on; off bites at once, wherever the person is logged in. */
export async function switchAccount({ sql }: WriteContext, staff: number, isActive: boolean): Promise<void> {
  await sql.query('UPDATE staff_members SET is_active = $2 WHERE id = $1', [staff, isActive]);
  await sql.query(
    'UPDATE up_users SET blocked = NOT $2 WHERE id = (SELECT user_id FROM staff_members WHERE id = $1)',
    [staff, isActive],
  );
}
