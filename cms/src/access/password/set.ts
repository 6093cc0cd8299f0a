import type { Sql } from '../../postgres/sql';

/** Gives an account another password; `mustChange`: one that somebody else knows too. */
export async function setPassword(
  sql: Sql,
  userId: number,
  { hash, mustChange, at }: { hash: string; mustChange: boolean; at: Date },
): Promise<void> {
  await sql.query('UPDATE up_users SET password = $2 WHERE id = $1', [userId, hash]);
  await sql.query(
    `INSERT INTO account_security (user_id, must_change_password, password_changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (user_id) DO UPDATE SET must_change_password = EXCLUDED.must_change_password, password_changed_at = EXCLUDED.password_changed_at`,
    [userId, mustChange, at],
  );
}
