import type { Core } from '@strapi/strapi';
import type { StaffRole } from '@shouwen/domain/contract';

export const PASSWORD = 'A-test-password-1';

export interface Centre {
  id: string;
  numericId: number;
  departments: Record<string, string>;
  community: string;
  building: string;
  household: string;
}

interface Stored {
  id: number;
  documentId: string;
}

type Uid = Parameters<Core.Strapi['documents']>[0];

/** Creates any record through the document service, as a person in /admin would. */
export async function make(
  strapi: Core.Strapi,
  type: string,
  data: Record<string, unknown>,
): Promise<Stored> {
  const created = await strapi.documents(`api::${type}.${type}` as Uid).create({ data: data as never });
  return { id: Number(created.id), documentId: created.documentId };
}

/** A service centre with two departments, a community, a building and a household. */
export async function makeCentre(strapi: Core.Strapi, code: string): Promise<Centre> {
  const [calendar] = await strapi
    .documents('api::calendar.calendar')
    .findMany({ filters: { code: 'default' } });
  const centre = await make(strapi, 'service-center', {
    name: `服务中心 ${code}`,
    code,
    calendar: calendar?.documentId,
  });
  const of = { serviceCenter: centre.documentId };
  const engineering = await make(strapi, 'department', { name: '工程维修部', code: 'engineering', ...of });
  const cleaning = await make(strapi, 'department', { name: '保洁部', code: 'cleaning', ...of });
  const community = await make(strapi, 'community', { name: '测试花园', code: 'T', ...of });
  const building = await make(strapi, 'building', {
    name: '3号楼',
    code: '3',
    community: community.documentId,
    ...of,
  });
  const household = await make(strapi, 'household', {
    code: '3-2-501',
    building: building.documentId,
    community: community.documentId,
    ...of,
  });
  return {
    id: centre.documentId,
    numericId: centre.id,
    departments: { engineering: engineering.documentId, cleaning: cleaning.documentId },
    community: community.documentId,
    building: building.documentId,
    household: household.documentId,
  };
}

/** A person with a login (username = name, password PASSWORD) and a membership from the beginning of time. */
export async function makeStaff(
  strapi: Core.Strapi,
  person: { username: string; role: StaffRole; centre: Centre | null; department?: string },
): Promise<Stored> {
  const { username, role, centre, department } = person;
  const users = strapi.plugin('users-permissions').service('user');
  const user: { id: number } = await users.add({
    username,
    email: `${username}@example.org`,
    password: PASSWORD,
    provider: 'local',
    confirmed: true,
    blocked: false,
  });
  const staff = await make(strapi, 'staff', { name: `员工 ${username}`, user: user.id, isActive: true });
  await make(strapi, 'membership', {
    staff: staff.documentId,
    role,
    serviceCenter: centre?.id ?? null,
    department: department ?? null,
  });
  return staff;
}
