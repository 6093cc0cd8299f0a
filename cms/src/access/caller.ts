import type { StaffRole } from '@shouwen/domain/contract';
import type { Sql } from '../postgres/sql';

/** Who asks: a member of staff with the membership that is in force today. */
export interface Caller {
  userId: number;
  username: string;
  staffId: number;
  staff: string;
  name: string;
  role: StaffRole;
  serviceCenterId: number | null;
  departmentId: number | null;
}

/** The caller behind a verified token, or nothing: switched off, left, or without a membership today. */
export async function findCaller(sql: Sql, userId: number, now: Date): Promise<Caller | undefined> {
  const [caller] = await sql.query<Caller>(
    `SELECT u.id AS "userId", u.username, s.id AS "staffId", s.document_id AS staff, s.name, m.role,
            m.service_center_id AS "serviceCenterId", m.department_id AS "departmentId"
       FROM up_users u
       JOIN staff_members s ON s.user_id = u.id AND s.is_active IS NOT FALSE
       JOIN memberships m ON m.staff_id = s.id AND shouwen_in_force(m, $2)
      WHERE u.id = $1 AND u.blocked IS NOT TRUE
      ORDER BY m.from_on DESC NULLS LAST LIMIT 1`,
    [userId, now],
  );
  return caller;
}
