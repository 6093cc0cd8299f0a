import type { Core } from '@strapi/strapi';
import type { SessionEnd } from '@shouwen/domain/contract';
import type { Origin } from '../../audit/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { newDocumentId } from '../../write/document-id';
import { insertRows } from '../../write/insert';
import { firstToken, hashOf } from './refresh-token';

const IDLE_DAYS = 30;
const DAY_MS = 86_400_000;
const COLUMN_CHARACTERS = 255;

export interface OpenSession {
  sessionId: string;
  refreshToken: string;
  isCookie: boolean;
}

export interface StoredSession {
  sessionId: string;
  userId: number | null;
  refreshHash: string;
  previousHash: string | null;
  rotatedAt: Date | null;
  expiresAt: Date;
  endedAt: Date | null;
  isCookie: boolean;
}

/** A session that nobody uses for thirty days is over. */
const expiryAfter = (at: Date): Date => new Date(at.getTime() + IDLE_DAYS * DAY_MS);

export async function beginSession(
  strapi: Core.Strapi,
  sql: Sql,
  key: Buffer,
  { userId, origin, isCookie, at }: { userId: number; origin: Origin; isCookie: boolean; at: Date },
): Promise<OpenSession> {
  const sessionId = newDocumentId();
  const refreshToken = firstToken(key, sessionId);
  const row = {
    documentId: sessionId,
    user: userId,
    startedAt: at,
    lastUsedAt: at,
    expiresAt: expiryAfter(at),
    address: origin.address,
    agent: origin.agent?.slice(0, COLUMN_CHARACTERS) ?? null,
    refreshHash: hashOf(refreshToken),
    isCookie,
  };
  await insertRows(sql, tableOf(strapi, 'login-session'), [row], at);
  return { sessionId, refreshToken, isCookie };
}

/** The session as it stands, held until the transaction ends. */
export async function holdSession(sql: Sql, sessionId: string): Promise<StoredSession | undefined> {
  const [session] = await sql.query<StoredSession>(
    `SELECT document_id AS "sessionId", user_id AS "userId", refresh_hash AS "refreshHash", previous_hash AS "previousHash",
            rotated_at AS "rotatedAt", expires_at AS "expiresAt", ended_at AS "endedAt", is_cookie AS "isCookie"
       FROM login_sessions WHERE document_id = $1 FOR UPDATE`,
    [sessionId],
  );
  return session;
}

export async function rotateSession(
  sql: Sql,
  sessionId: string,
  { from, to, at }: { from: string; to: string; at: Date },
): Promise<void> {
  await sql.query(
    `UPDATE login_sessions SET refresh_hash = $2, previous_hash = $3, rotated_at = $4, last_used_at = $4, expires_at = $5
      WHERE document_id = $1`,
    [sessionId, hashOf(to), hashOf(from), at, expiryAfter(at)],
  );
}

/** Ends one session; answers whether it was open. */
export async function endSession(sql: Sql, sessionId: string, why: SessionEnd, at: Date): Promise<boolean> {
  const ended = await sql.query(
    'UPDATE login_sessions SET ended_at = $2, ended_why = $3 WHERE document_id = $1 AND ended_at IS NULL RETURNING id',
    [sessionId, at, why],
  );
  return ended.length > 0;
}

/** Ends all of a person's sessions, but for the one named; answers how many. */
export async function endSessions(
  sql: Sql,
  userId: number,
  why: SessionEnd,
  at: Date,
  except: string | null = null,
): Promise<number> {
  const ended = await sql.query(
    `UPDATE login_sessions SET ended_at = $2, ended_why = $3
      WHERE user_id = $1 AND ended_at IS NULL AND document_id IS DISTINCT FROM $4 RETURNING id`,
    [userId, at, why, except],
  );
  return ended.length;
}
