import type { Sql } from '../postgres/sql';
import { networkOf } from './network';

const BUCKET = 60;
const SECONDS_EACH = 10;
const KNOWN_DAYS = 30;
const DAY_MS = 86_400_000;

// what is left of the failures at $2; a clock that was set back empties nothing
const LEVEL = `GREATEST(0, f.level - GREATEST(0, EXTRACT(EPOCH FROM $2::timestamptz - f.at)) / ${SECONDS_EACH})`;

/**
 * How long a network has to wait after too many failed logins, in seconds; 0 while it need not. Only failures count, so
 * that an office of fifty who log in at nine is not taken for an attack; sixty are free, then one every ten seconds.
 */
export async function secondsToWait(sql: Sql, address: string, now: Date): Promise<number> {
  const [found] = await sql.query<{ level: number }>(
    `SELECT ${LEVEL}::float8 AS level FROM address_failures f WHERE f.address = $1`,
    [networkOf(address), now],
  );
  const excess = (found?.level ?? 0) - (BUCKET - 1);
  return excess <= 0 ? 0 : Math.ceil(excess * SECONDS_EACH);
}

export async function countAddressFailure(sql: Sql, address: string, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO address_failures AS f (address, level, at) VALUES ($1, 1, $2)
     ON CONFLICT (address) DO UPDATE SET level = ${LEVEL} + 1, at = $2`,
    [networkOf(address), now],
  );
}

/** Whether the person has logged in from this network lately: others' failures there do not shut them out. */
export async function isAtHome(sql: Sql, userId: number, address: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - KNOWN_DAYS * DAY_MS);
  const found = await sql.query<{ address: string | null }>(
    'SELECT DISTINCT address FROM login_sessions WHERE user_id = $1 AND started_at > $2',
    [userId, since],
  );
  return found.some(
    (session) => session.address !== null && networkOf(session.address) === networkOf(address),
  );
}
