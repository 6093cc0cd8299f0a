import { createHash } from 'node:crypto';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../postgres/sql';

export interface Answer {
  status: number;
  body: unknown;
  /** Said once beside the body and kept nowhere: a temporary password. */
  once?: Readonly<Record<string, unknown>>;
}

export interface Key {
  userId: number;
  route: string;
  key: string;
  rawBody: string;
}

const HOUR_MS = 3_600_000;

async function claim(sql: Sql, key: Key, hash: string, now: Date): Promise<boolean> {
  const expired = new Date(now.getTime() - limits.idempotencyHours * HOUR_MS);
  const rows = await sql.query(
    `INSERT INTO idempotency_keys AS k (user_id, route, key, body_hash, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, route, key) DO UPDATE SET body_hash = EXCLUDED.body_hash, created_at = EXCLUDED.created_at,
       status = NULL, answer = NULL WHERE k.created_at < $6 RETURNING key`,
    [key.userId, key.route, key.key, hash, now, expired],
  );
  return rows.length > 0;
}

async function firstAnswer(sql: Sql, key: Key, hash: string): Promise<Answer> {
  const [stored] = await sql.query<{ bodyHash: string; status: number; answer: unknown }>(
    `SELECT body_hash AS "bodyHash", status, answer FROM idempotency_keys WHERE user_id = $1 AND route = $2 AND key = $3`,
    [key.userId, key.route, key.key],
  );
  if (!stored || stored.bodyHash !== hash) throw new DomainError('idempotency.reused');
  return { status: stored.status, body: stored.answer };
}

/**
 * The same key, user, route and body within 24 h give the first answer and no second record. The key is written in
 * the transaction of the act: a second caller waits for the first, and a refused act leaves no key behind. What an
 * answer says `once` is not kept with it.
 */
export async function once(
  sql: Sql,
  key: Key | undefined,
  now: Date,
  act: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return act();
  const hash = createHash('sha256').update(key.rawBody).digest('hex');
  if (!(await claim(sql, key, hash, now))) return firstAnswer(sql, key, hash);
  const answer = await act();
  await sql.query(
    `UPDATE idempotency_keys SET status = $4, answer = $5 WHERE user_id = $1 AND route = $2 AND key = $3`,
    [key.userId, key.route, key.key, answer.status, JSON.stringify(answer.body)],
  );
  return answer;
}
