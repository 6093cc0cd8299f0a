import type { Context } from 'koa';
import type { Application } from '../application';
import { jsonBody, readBody } from '../panel/body';
import type { Reply } from '../panel/call';
import { login } from './login';
import { originOf } from './origin';
import { changePassword } from './password/change';
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  showSecondFactor,
} from './second-factor/routes';
import type { AuthHandler } from './session/auth-call';
import { logout } from './session/logout';
import { refresh } from './session/refresh';

/** All that is open below `/api/auth/`, by method and path. */
const ROUTES: ReadonlyMap<string, AuthHandler> = new Map([
  ['POST /api/auth/local', login],
  ['POST /api/auth/refresh', refresh],
  ['POST /api/auth/logout', logout],
  ['POST /api/auth/change-password', changePassword],
  ['GET /api/auth/second-factor', showSecondFactor],
  ['POST /api/auth/second-factor/begin', beginSecondFactor],
  ['POST /api/auth/second-factor/confirm', confirmSecondFactor],
  ['POST /api/auth/second-factor/remove', dropSecondFactor],
]);

/** Answers a request about one's own login, or nothing where the address is none of these. */
export async function authReply(
  application: Application,
  context: Context,
  path: string,
): Promise<Reply | undefined> {
  const handle = ROUTES.get(`${context.method} ${path}`);
  return handle?.(application, {
    input: jsonBody(await readBody(context.req)),
    origin: originOf(context),
    authorization: context.get('authorization') || undefined,
    cookie: context.get('cookie') || undefined,
    isSecure: context.secure,
    now: application.now(),
  });
}
