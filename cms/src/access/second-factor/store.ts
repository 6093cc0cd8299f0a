import type { Sql } from '../../postgres/sql';

export interface SecondFactor {
  isOn: boolean;
  since: Date | null;
  recoveryCodesLeft: number;
  /** Sealed; handed out and not yet proved. */
  offeredSecret: string | null;
}

const NONE: SecondFactor = { isOn: false, since: null, recoveryCodesLeft: 0, offeredSecret: null };

export async function secondFactorOf(sql: Sql, userId: number): Promise<SecondFactor> {
  const [found] = await sql.query<SecondFactor>(
    `SELECT secret IS NOT NULL AS "isOn", second_factor_since AS since, cardinality(recovery_hashes) AS "recoveryCodesLeft",
            offered_secret AS "offeredSecret" FROM account_security WHERE user_id = $1`,
    [userId],
  );
  return found ?? NONE;
}

export async function offerSecret(sql: Sql, userId: number, box: string): Promise<void> {
  await sql.query(
    `INSERT INTO account_security (user_id, offered_secret) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET offered_secret = EXCLUDED.offered_secret`,
    [userId, box],
  );
}

/** The offered secret becomes the one that counts; the code that proved it does not count again. */
export async function turnOn(
  sql: Sql,
  userId: number,
  { step, hashes, at }: { step: number; hashes: readonly string[]; at: Date },
): Promise<void> {
  await sql.query(
    `UPDATE account_security SET secret = offered_secret, offered_secret = NULL, second_factor_since = $2, last_step = $3,
            recovery_hashes = $4 WHERE user_id = $1`,
    [userId, at, step, hashes],
  );
}

/** Takes the second factor away; answers whether there was one. Also for a supervisor's reset, who then notes it. */
export async function removeSecondFactor(sql: Sql, userId: number): Promise<boolean> {
  const removed = await sql.query(
    `UPDATE account_security SET secret = NULL, offered_secret = NULL, second_factor_since = NULL, last_step = NULL,
            recovery_hashes = '{}' WHERE user_id = $1 AND secret IS NOT NULL RETURNING user_id`,
    [userId],
  );
  return removed.length > 0;
}
