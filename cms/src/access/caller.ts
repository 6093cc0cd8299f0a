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

/** How the person's account stands. */
export interface Standing {
  mustChangePassword: boolean;
  hasSecondFactor: boolean;
}

export type KnownCaller = Caller & Standing;

const SELECT_CALLER = `
  SELECT u.id AS "userId", u.username, s.id AS "staffId", s.document_id AS staff, s.name, m.role,
         m.service_center_id AS "serviceCenterId", m.department_id AS "departmentId",
         COALESCE(a.must_change_password, false) AS "mustChangePassword", a.secret IS NOT NULL AS "hasSecondFactor"
    FROM up_users u
    JOIN staff_members s ON s.user_id = u.id AND s.is_active IS NOT FALSE
    JOIN memberships m ON m.staff_id = s.id AND shouwen_in_force(m, $2)
    LEFT JOIN account_security a ON a.user_id = u.id`;

const NEWEST = 'ORDER BY m.from_on DESC NULLS LAST LIMIT 1';

/** The person behind an account, or nothing: switched off, left, or without a membership today. */
export async function findCaller(sql: Sql, userId: number, now: Date): Promise<KnownCaller | undefined> {
  const [caller] = await sql.query<KnownCaller>(
    `${SELECT_CALLER} WHERE u.id = $1 AND u.blocked IS NOT TRUE ${NEWEST}`,
    [userId, now],
  );
  return caller;
}

/** The same, while the session that the token names has not been ended. */
export async function findCallerInSession(
  sql: Sql,
  { userId, sessionId }: { userId: number; sessionId: string },
  now: Date,
): Promise<KnownCaller | undefined> {
  const [caller] = await sql.query<KnownCaller>(
    `${SELECT_CALLER} JOIN login_sessions l ON l.user_id = u.id AND l.document_id = $3 AND l.ended_at IS NULL
      WHERE u.id = $1 AND u.blocked IS NOT TRUE ${NEWEST}`,
    [userId, now, sessionId],
  );
  return caller;
}
