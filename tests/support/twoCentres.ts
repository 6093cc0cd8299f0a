import type { StaffRole } from '@shouwen/domain/contract';
import type { Database } from './database';

export const PASSWORD = 'A-test-password-1';

interface Post {
  centre: 'a' | 'b' | null;
  role: StaffRole;
  department?: 'engineering' | 'cleaning' | 'customer-service';
}

/** One of each role in centre A, a few in centre B, one above both. The key is the username and, after `s-`, the id. */
export const PEOPLE = {
  clerk: { centre: 'a', role: 'clerk', department: 'customer-service' },
  clerk2: { centre: 'a', role: 'clerk', department: 'customer-service' },
  butler: { centre: 'a', role: 'butler', department: 'customer-service' },
  engineer: { centre: 'a', role: 'handler', department: 'engineering' },
  engineer2: { centre: 'a', role: 'handler', department: 'engineering' },
  cleaner: { centre: 'a', role: 'handler', department: 'cleaning' },
  sweeper: { centre: 'a', role: 'handler', department: 'cleaning' },
  inspector: { centre: 'a', role: 'inspector' },
  inspector2: { centre: 'a', role: 'inspector' },
  supervisor: { centre: 'a', role: 'supervisor', department: 'customer-service' },
  manager: { centre: 'a', role: 'manager' },
  director: { centre: 'a', role: 'director' },
  'other-clerk': { centre: 'b', role: 'clerk', department: 'customer-service' },
  'other-engineer': { centre: 'b', role: 'handler', department: 'engineering' },
  'other-supervisor': { centre: 'b', role: 'supervisor' },
  'other-manager': { centre: 'b', role: 'manager' },
  company: { centre: null, role: 'company' },
  admin: { centre: null, role: 'admin' },
} as const satisfies Record<string, Post>;

export type Username = keyof typeof PEOPLE;

export const staffId = (username: Username): string => `s-${username}`;

/** The ids of what stands in a centre: `of('a').engineering`. */
export const of = (centre: 'a' | 'b') => ({
  centre: `${centre}-centre`,
  engineering: `${centre}-engineering`,
  cleaning: `${centre}-cleaning`,
  'customer-service': `${centre}-customer-service`,
  community: `${centre}-community`,
  building: `${centre}-building`,
  household: `${centre}-household`,
  resident: `${centre}-resident`,
});

async function plantCentre({ query }: Database, centre: 'a' | 'b'): Promise<void> {
  const id = of(centre);
  const inCentre = `(SELECT id FROM service_centers WHERE document_id = '${id.centre}')`;
  await query(
    `INSERT INTO service_centers (document_id, name, code, published_at) VALUES ($1, $2, $3, now())`,
    [id.centre, `服务中心 ${centre}`, centre === 'a' ? 'TA' : 'TB'],
  );
  for (const code of ['engineering', 'cleaning', 'customer-service'] as const) {
    await query(
      `INSERT INTO departments (document_id, name, code, service_center_id) VALUES ($1, $2, $2, ${inCentre})`,
      [id[code], code],
    );
  }
  await query(
    `INSERT INTO communities (document_id, name, code, service_center_id) VALUES ($1, '测试花园', 'T', ${inCentre})`,
    [id.community],
  );
  const inCommunity = `(SELECT id FROM communities WHERE document_id = '${id.community}')`;
  await query(
    `INSERT INTO buildings (document_id, name, code, community_id, service_center_id) VALUES ($1, '3号楼', '3', ${inCommunity}, ${inCentre})`,
    [id.building],
  );
  const inBuilding = `(SELECT id FROM buildings WHERE document_id = '${id.building}')`;
  await query(
    `INSERT INTO households (document_id, code, building_id, community_id, service_center_id)
     VALUES ($1, '3-2-501', ${inBuilding}, ${inCommunity}, ${inCentre})`,
    [id.household],
  );
  await query(
    `INSERT INTO residents (document_id, name, service_center_id) VALUES ($1, '王秀英', ${inCentre})`,
    [id.resident],
  );
  await query(
    `INSERT INTO resident_phones (document_id, phone, is_primary, resident_id, service_center_id)
     SELECT 'phone-' || document_id, '13800005678', true, id, service_center_id FROM residents WHERE document_id = $1`,
    [id.resident],
  );
}

/** A person with a login and, unless said otherwise, a membership from the beginning of time. */
export async function plantPerson(
  { query }: Database,
  username: string,
  { centre, role, department }: Post,
): Promise<void> {
  await query(
    `INSERT INTO up_users (document_id, username, email, provider, password, confirmed, blocked)
     VALUES ('u-' || $1::text, $1, $1 || '@example.org', 'local', (SELECT hash FROM test_password), true, false)`,
    [username],
  );
  await query(
    `INSERT INTO staff_members (document_id, name, user_id, is_active)
     SELECT 's-' || username, '员工 ' || username, id, true FROM up_users WHERE username = $1`,
    [username],
  );
  await query(
    `INSERT INTO memberships (document_id, staff_id, role, service_center_id, department_id)
     SELECT 'm-' || $1::text, s.id, $2, c.id, d.id FROM staff_members s
       LEFT JOIN service_centers c ON c.document_id = $3 LEFT JOIN departments d ON d.document_id = $4
      WHERE s.document_id = 's-' || $1::text`,
    [username, role, centre && of(centre).centre, centre && department ? of(centre)[department] : null],
  );
}

/** Two service centres that must never see each other, straight into the tables: the records themselves are not under test. */
export async function plantTwoCentres(database: Database): Promise<void> {
  const { query } = database;
  // four rounds instead of ten: many log in, and how strong the hash is does not matter here
  await query('CREATE EXTENSION IF NOT EXISTS pgcrypto');
  await query(`CREATE TABLE test_password AS SELECT crypt($1, gen_salt('bf', 4)) AS hash`, [PASSWORD]);
  // beside the shipped rules a second of each, which belong to all as well
  await query(
    `INSERT INTO calendars (document_id, name, code, time_zone, weekly, holidays, makeup_days, loaded_years)
     SELECT 'second-calendar', '第二日历', 'second', time_zone, weekly, holidays, makeup_days, loaded_years FROM calendars WHERE code = 'default'`,
  );
  await query(
    `INSERT INTO deadline_policies (document_id, name, code, targets, invalidated_by, callback_attempts, is_draft)
     SELECT 'second-policy', '第二规则', 'second', targets, invalidated_by, callback_attempts, false FROM deadline_policies WHERE code = 'default'`,
  );
  await plantCentre(database, 'a');
  await plantCentre(database, 'b');
  for (const [username, post] of Object.entries(PEOPLE)) await plantPerson(database, username, post);
}
