import type { Core } from '@strapi/strapi';
import { staffRoles } from '@shouwen/domain/contract';
import { phoneNumber } from '../../database/seed/names';
import { staff, type SeedPerson } from '../../database/seed/staff';
import type { Caller } from '../access/caller';
import type { Centers } from './plant-centers';
import { plantRows, plantedAs, type Planting } from './planting';

/** Everybody who works here, by the seed's key, as the verbs know a caller. */
export type People = ReadonlyMap<string, Caller>;

const FIRST_STAFF_PHONE = 5_000;

interface UserService {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

/** One role of users-permissions for each of ours: it carries the name only and is given no permission. */
async function plantRoles(strapi: Core.Strapi): Promise<Map<string, number>> {
  const roles = new Map<string, number>();
  for (const type of staffRoles) {
    const known = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
    const role =
      known ??
      (await strapi.db
        .query('plugin::users-permissions.role')
        .create({ data: { name: type, type, description: '' } }));
    roles.set(type, Number(role.id));
  }
  return roles;
}

/** The users behind the demo logins; one hash serves all, because hashing is slow on purpose and the password is one. */
async function plantUsers({ strapi }: Planting, password: string): Promise<Map<string, number>> {
  const service = strapi.plugin('users-permissions').service('user') as UserService;
  const hashed = await service.ensureHashedPasswords({ password });
  const roles = await plantRoles(strapi);
  const users = new Map<string, number>();
  for (const { key, role } of staff.filter((person) => person.hasLogin)) {
    const user = await strapi.db.query('plugin::users-permissions.user').create({
      data: {
        username: key,
        email: `${key}@shouwen.local`,
        provider: 'local',
        confirmed: true,
        blocked: false,
        role: roles.get(role),
        ...hashed,
      },
    });
    users.set(key, Number(user.id));
  }
  return users;
}

function belongsTo(person: SeedPerson, { centers, departments }: Centers) {
  const { center, department } = person;
  return {
    serviceCenter: center === null ? null : plantedAs(centers, center).id,
    department: department === null ? null : plantedAs(departments, `${center}/${department}`).id,
  };
}

export async function plantStaff(planting: Planting, centers: Centers, password: string): Promise<People> {
  const users = await plantUsers(planting, password);
  const planted = await plantRows(
    planting,
    'staff',
    staff.map(({ key, name }, index) => [
      key,
      { name, phone: phoneNumber(FIRST_STAFF_PHONE + index), user: users.get(key) ?? null, isActive: true },
    ]),
  );
  const memberships = staff.map((person) => {
    const { key, role, posts, joinedOn: fromOn } = person;
    return [
      key,
      { staff: plantedAs(planted, key).id, role, posts, fromOn, ...belongsTo(person, centers) },
    ] as const;
  });
  await plantRows(planting, 'membership', memberships);
  const callers = staff.map((person): [string, Caller] => {
    const { key, name, role } = person;
    const { id: staffId, documentId } = plantedAs(planted, key);
    const { serviceCenter: serviceCenterId, department: departmentId } = belongsTo(person, centers);
    return [
      key,
      {
        userId: users.get(key) ?? 0,
        username: key,
        staffId,
        staff: documentId,
        name,
        role,
        serviceCenterId,
        departmentId,
      },
    ];
  });
  return new Map(callers);
}

export function personAs(people: People, key: string): Caller {
  const person = people.get(key);
  if (!person) throw new Error(`the demo data names "${key}", who works nowhere`);
  return person;
}
