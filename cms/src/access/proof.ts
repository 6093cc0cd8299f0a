import type { ErrorCode } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import type { Sql } from '../postgres/sql';
import { inTransaction } from '../postgres/transaction';
import { clearFailures, holdPerson, lockOf, recordFailure } from './lockout';

const FAILURES: readonly ErrorCode[] = ['auth.invalid', 'auth.password-wrong', 'auth.second-factor-wrong'];

/**
 * Lets a person prove themselves by password or code, one attempt at a time, so that guesses sent all at once are counted
 * like guesses one by one. `attempt` answers a refusal instead of throwing it: what it has written stays.
 */
export async function proven<T>(
  { strapi }: Application,
  userId: number,
  at: Date,
  attempt: (sql: Sql) => Promise<T | DomainError>,
): Promise<T> {
  const outcome = await inTransaction(strapi, async (sql) => {
    await holdPerson(sql, userId);
    const lock = await lockOf(sql, userId, at);
    if (lock) return lock;
    const result = await attempt(sql);
    if (!(result instanceof DomainError)) await clearFailures(sql, userId);
    else if (FAILURES.includes(result.code)) await recordFailure(sql, userId, at);
    return result;
  });
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}
