import type { Sql } from '../../postgres/sql';
import { recoveryHash } from './recovery';
import { opened } from './secret-box';
import { stepOf } from './totp';

const SIX_DIGITS = /^\d{6}$/;

async function acceptStep(sql: Sql, key: Buffer, userId: number, code: string, at: Date): Promise<boolean> {
  const [account] = await sql.query<{ secret: string | null }>(
    'SELECT secret FROM account_security WHERE user_id = $1',
    [userId],
  );
  if (!account?.secret) return false;
  const step = stepOf(opened(key, userId, account.secret), code, at);
  if (step === undefined) return false;
  const taken = await sql.query(
    'UPDATE account_security SET last_step = $2 WHERE user_id = $1 AND (last_step IS NULL OR last_step < $2) RETURNING user_id',
    [userId, step],
  );
  return taken.length > 0;
}

async function acceptRecovery(sql: Sql, key: Buffer, userId: number, code: string): Promise<boolean> {
  const taken = await sql.query(
    `UPDATE account_security SET recovery_hashes = array_remove(recovery_hashes, $2)
      WHERE user_id = $1 AND secret IS NOT NULL AND $2 = ANY (recovery_hashes) RETURNING user_id`,
    [userId, recoveryHash(key, userId, code)],
  );
  return taken.length > 0;
}

/** Takes a code of the authenticator or a recovery code, each once: who looked over a shoulder comes too late. */
export function acceptCode(sql: Sql, key: Buffer, userId: number, code: string, at: Date): Promise<boolean> {
  const digits = code.replace(/\s/g, '');
  return SIX_DIGITS.test(digits)
    ? acceptStep(sql, key, userId, digits, at)
    : acceptRecovery(sql, key, userId, code);
}
