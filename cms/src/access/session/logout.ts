import { accountInputs } from '@shouwen/domain/contract';
import { actOf, recordAudit } from '../../audit/record';
import { readInput } from '../../panel/input';
import { inTransaction } from '../../postgres/transaction';
import { admitted } from '../admission';
import type { AuthHandler } from './auth-call';
import { clearCookie } from './cookie';
import { endSession, endSessions } from './store';

/** `POST /api/auth/logout`: ends this session, or all of the person's, in every process. */
export const logout: AuthHandler = async (application, { input, authorization, origin, isSecure, now }) => {
  const caller = await admitted(application, authorization, origin);
  const { everywhere } = readInput(accountInputs.logout, input);
  const sessionsEnded = await inTransaction(application.strapi, async (sql) => {
    const ended = everywhere
      ? await endSessions(sql, caller.userId, 'logout-everywhere', now)
      : Number(await endSession(sql, caller.sessionId, 'logout', now));
    const entry = {
      kind: 'logout',
      ...actOf(caller, origin),
      record: caller.sessionId,
      count: ended,
    } as const;
    await recordAudit(sql, [entry], now);
    return ended;
  });
  application.callers.forget(caller.userId);
  return { status: 200, body: { sessionsEnded }, headers: { 'Set-Cookie': clearCookie(isSecure) } };
};
