import { accountInputs } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../../application';
import { actOf, recordAudit } from '../../audit/record';
import { readInput } from '../../panel/input';
import type { Sql } from '../../postgres/sql';
import { inTransaction } from '../../postgres/transaction';
import { findCaller, type KnownCaller } from '../caller';
import { sessionAnswer } from './answer';
import type { AuthCall, AuthHandler } from './auth-call';
import { refreshCookie } from './cookie';
import { hashOf, nextToken, sessionOf } from './refresh-token';
import { endSession, holdSession, rotateSession, type OpenSession, type StoredSession } from './store';

const LOST_ANSWER_MS = 30_000;

type Renewed = OpenSession & { caller: KnownCaller };

/**
 * A phone in a lift sends its token and never gets the answer. Within half a minute, and while the successor has not been
 * used, the token before is taken once more. Only from a cookie: there no script could have read it.
 */
function isLostAnswer(
  { isCookie, previousHash, rotatedAt }: StoredSession,
  token: string,
  at: Date,
): boolean {
  if (!isCookie || rotatedAt === null || previousHash !== hashOf(token)) return false;
  // of two at the same time, the one that came first may get the session last
  return Math.abs(at.getTime() - rotatedAt.getTime()) <= LOST_ANSWER_MS;
}

/** A token that was used before comes back: one of two who hold it has stolen it, and nobody can say which. */
async function endReused(sql: Sql, session: StoredSession, caller: KnownCaller, { origin, now }: AuthCall) {
  await endSession(sql, session.sessionId, 'token-reused', now);
  const entry = { kind: 'token-reused', ...actOf(caller, origin), record: session.sessionId } as const;
  await recordAudit(sql, [entry], now);
  return new DomainError('auth.session-ended');
}

async function renew(
  { keys }: Application,
  sql: Sql,
  call: AuthCall,
  sessionId: string,
  token: string,
): Promise<Renewed | DomainError> {
  const session = await holdSession(sql, sessionId);
  const { now: at } = call;
  if (!session || session.userId === null || session.endedAt || session.expiresAt <= at)
    return new DomainError('auth.session-ended');
  const caller = await findCaller(sql, session.userId, at);
  if (!caller) return new DomainError('auth.session-ended');
  const refreshToken = nextToken(keys.refresh, sessionId, token);
  if (session.refreshHash === hashOf(token))
    await rotateSession(sql, sessionId, { from: token, to: refreshToken, at });
  else if (!isLostAnswer(session, token, at)) return endReused(sql, session, caller, call);
  return { sessionId, refreshToken, isCookie: session.isCookie, caller };
}

/** `POST /api/auth/refresh`: the next token of a session, and a new refresh token with it; each is good once. */
export const refresh: AuthHandler = async (application, call) => {
  const { refreshToken } = readInput(accountInputs.refresh, call.input);
  const token = typeof refreshToken === 'string' ? refreshToken : refreshCookie(call.cookie);
  if (!token) throw new DomainError('auth.required');
  const sessionId = sessionOf(application.keys.refresh, token);
  if (!sessionId) {
    await application.guesses.watch('token', { origin: call.origin }, token);
    throw new DomainError('auth.required');
  }
  const renewed = await inTransaction(application.strapi, (sql) =>
    renew(application, sql, call, sessionId, token),
  );
  if (!(renewed instanceof DomainError)) return sessionAnswer(application, call, renewed.caller, renewed);
  application.callers.forgetSession(sessionId);
  throw renewed;
};
