import type { Sql } from '../postgres/sql';

const ALLOWED_FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
const LOCK_MS = 15 * 60_000;

const ADVISORY = 5_077_045;

/** Attempts of one person wait for each other until the transaction ends. */
export async function holdPerson(sql: Sql, userId: number): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1, $2)', [ADVISORY, userId]);
}

/** Locks are kept by person, so that neither the e-mail nor another address walks around them. */
export async function isLocked(sql: Sql, userId: number, now: Date): Promise<boolean> {
  const rows = await sql.query('SELECT 1 FROM login_failures WHERE user_id = $1 AND locked_until > $2', [
    userId,
    now,
  ]);
  return rows.length > 0;
}

/** Counts a wrong password; the fifth within a quarter of an hour locks the person out for a quarter of an hour. */
export async function recordFailure(sql: Sql, userId: number, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO login_failures AS f (user_id, failed_count, last_failed_at) VALUES ($1, 1, $2)
     ON CONFLICT (user_id) DO UPDATE SET last_failed_at = $2,
       failed_count = CASE WHEN f.last_failed_at < $3 THEN 1 ELSE f.failed_count + 1 END,
       locked_until = CASE WHEN f.last_failed_at >= $3 AND f.failed_count + 1 >= $4 THEN $5::timestamptz ELSE f.locked_until END`,
    [userId, now, new Date(now.getTime() - WINDOW_MS), ALLOWED_FAILURES, new Date(now.getTime() + LOCK_MS)],
  );
}

export async function clearFailures(sql: Sql, userId: number): Promise<void> {
  await sql.query('DELETE FROM login_failures WHERE user_id = $1', [userId]);
}
