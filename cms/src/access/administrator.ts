import type { Core } from '@strapi/strapi';

interface AdminServices {
  user: { exists(): Promise<boolean>; create(attributes: object): Promise<unknown> };
  role: { getSuperAdmin(): Promise<{ id: number } | null> };
}

const service = <Name extends keyof AdminServices>(strapi: Core.Strapi, name: Name): AdminServices[Name] =>
  strapi.service(`admin::${name}`) as unknown as AdminServices[Name];

/** Seeds the first administrator, so that no stranger can become one at /admin. Does nothing once there is any. */
export async function ensureAdministrator(
  strapi: Core.Strapi,
  account: { email: string; password: string },
): Promise<void> {
  if (await service(strapi, 'user').exists()) return;
  if (account.password === '') {
    strapi.log.warn('Nobody can enter /admin yet: set ADMIN_EMAIL and ADMIN_PASSWORD and start again.');
    return;
  }
  const superAdmin = await service(strapi, 'role').getSuperAdmin();
  if (!superAdmin) return;
  await service(strapi, 'user').create({
    email: account.email,
    firstname: 'Shouwen',
    lastname: 'Admin',
    password: account.password,
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
}

/** Nobody registers themselves: staff are created in the desk (a second lock behind the closed door). */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await store.get({})) as Record<string, unknown> | null;
  if (advanced?.allow_register !== false) await store.set({ value: { ...advanced, allow_register: false } });
}

/** Roles carry a name only: what a token may do stands in the matrix, never in the content API's permissions. */
export async function withdrawPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: {} });
}
