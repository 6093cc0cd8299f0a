import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../postgres/sql';

const ALLOWED_FAILURES = 5;
const MINUTE_MS = 60_000;
const WINDOW_MS = 15 * MINUTE_MS;
const LOCK_MS = 15 * MINUTE_MS;

const ADVISORY = 5_077_045;

/** Attempts of one person wait for each other until the transaction ends. */
export async function holdPerson(sql: Sql, userId: number): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1, $2)', [ADVISORY, userId]);
}

/** Locks are kept by person, so that neither the e-mail nor another address walks around them. */
export async function lockOf(sql: Sql, userId: number, now: Date): Promise<DomainError | undefined> {
  const [lock] = await sql.query<{ until: Date }>(
    'SELECT locked_until AS until FROM login_failures WHERE user_id = $1 AND locked_until > $2',
    [userId, now],
  );
  if (!lock) return undefined;
  const minutes = Math.ceil((lock.until.getTime() - now.getTime()) / MINUTE_MS);
  return new DomainError('auth.locked', { params: { minutes } });
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
