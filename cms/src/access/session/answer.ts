import type { Application } from '../../application';
import type { Reply } from '../../panel/call';
import type { KnownCaller } from '../caller';
import { issueToken, TOKEN_MINUTES } from '../token';
import type { AuthCall } from './auth-call';
import { setCookie } from './cookie';
import type { OpenSession } from './store';

const DUTIES = {
  'auth.password-change-needed': { mustChangePassword: true },
  'auth.second-factor-enrolment-needed': { mustEnrolSecondFactor: true },
} as const;

async function emailOf({ read }: Application, userId: number): Promise<string | null> {
  const [user] = await read.query<{ email: string | null }>('SELECT email FROM up_users WHERE id = $1', [
    userId,
  ]);
  return user?.email ?? null;
}

/** What login and refresh answer: a token for an hour, a way to the next one, and what has to be done first. */
export async function sessionAnswer(
  application: Application,
  call: Pick<AuthCall, 'isSecure' | 'now'>,
  caller: KnownCaller,
  { sessionId, refreshToken, isCookie }: OpenSession,
): Promise<Reply> {
  const { userId, username } = caller;
  const duty = application.callers.dutyOf(caller);
  const body = {
    jwt: await issueToken(application.strapi, userId, sessionId),
    expiresAt: new Date(call.now.getTime() + TOKEN_MINUTES * 60_000).toISOString(),
    ...(isCookie ? {} : { refreshToken }),
    user: { id: userId, username, email: await emailOf(application, userId) },
    ...(duty ? DUTIES[duty] : {}),
  };
  const headers: Record<string, string> = isCookie
    ? { 'Set-Cookie': setCookie(refreshToken, call.isSecure) }
    : {};
  return { status: 200, body, headers };
}
