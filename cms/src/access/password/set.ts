import type { SessionEnd } from '@shouwen/domain/contract';
import type { Sql } from '../../postgres/sql';
import { endSessions } from '../session/store';

interface NewPassword {
  hash: string;
  /** Somebody else knows it too. */
  mustChange: boolean;
  why: SessionEnd;
  keptSession: string | null;
  at: Date;
}

/** Gives an account another password and ends its sessions but for the one kept; answers how many ended. */
export async function setPassword(
  sql: Sql,
  userId: number,
  { hash, mustChange, why, keptSession, at }: NewPassword,
): Promise<number> {
  const ended = await endSessions(sql, userId, why, at, keptSession);
  // the table's own trigger would end it
  await sql.query(`SELECT set_config('shouwen.kept_session', $1, true)`, [keptSession ?? '']);
  await sql.query('UPDATE up_users SET password = $2 WHERE id = $1', [userId, hash]);
  await sql.query(
    `INSERT INTO account_security (user_id, must_change_password, password_changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (user_id) DO UPDATE SET must_change_password = EXCLUDED.must_change_password, password_changed_at = EXCLUDED.password_changed_at`,
    [userId, mustChange, at],
  );
  return ended;
}
