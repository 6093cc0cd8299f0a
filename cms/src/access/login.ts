import { accountInputs } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import { actOf, recordAudit } from '../audit/record';
import { readInput } from '../panel/input';
import type { Sql } from '../postgres/sql';
import { inTransaction } from '../postgres/transaction';
import { countAddressFailure, isAtHome, secondsToWait } from './address-limit';
import { findCaller, type KnownCaller } from './caller';
import { lockOf } from './lockout';
import { isPassword } from './password/hash';
import { isStillHash, knownAs, type Account } from './account';
import { proven } from './proof';
import { acceptCode } from './second-factor/accept';
import { sessionAnswer } from './session/answer';
import type { AuthCall, AuthHandler } from './session/auth-call';
import { beginSession, type OpenSession } from './session/store';

interface Attempt {
  identifier: string;
  code: string | null;
  isCookie: boolean;
  isRight: boolean;
}

type Opened = OpenSession & { caller: KnownCaller };

/** Failed logins fill the audit list at the speed of the lock; what is refused before that is only counted. */
function noteShut(
  application: Application,
  call: AuthCall,
  account: Account | undefined,
  identifier: string,
): void {
  const { origin, now } = call;
  const { staff, serviceCenter } = account ?? {};
  const kind = account ? 'login-locked' : 'login-refused';
  const key = `${kind} ${account ? account.userId : origin.address}`;
  application.audit.add(key, { kind, username: identifier, staff, serviceCenter, ...origin }, now);
}

/** Shut before any password is looked at: the person is locked out, or the network has failed too often. */
async function refuseShut(
  application: Application,
  call: AuthCall,
  account: Account | undefined,
  identifier: string,
): Promise<void> {
  const { read } = application;
  const { origin, now } = call;
  const lock = account && (await lockOf(read, account.userId, now));
  if (lock) {
    noteShut(application, call, account, identifier);
    throw lock;
  }
  const seconds = await secondsToWait(read, origin.address, now);
  if (seconds === 0 || (account && (await isAtHome(read, account.userId, origin.address, now)))) return;
  noteShut(application, call, undefined, identifier);
  throw new DomainError('auth.too-many', { params: { seconds } });
}

async function refused(
  sql: Sql,
  { origin, now }: AuthCall,
  account: Account | undefined,
  identifier: string,
  error = new DomainError('auth.invalid'),
): Promise<DomainError> {
  await countAddressFailure(sql, origin.address, now);
  const { staff, serviceCenter } = account ?? {};
  const entry = { staff, serviceCenter, username: identifier, ...origin, note: error.code };
  await recordAudit(sql, [{ kind: 'login-refused', ...entry }], now);
  return error;
}

async function enter(
  application: Application,
  sql: Sql,
  call: AuthCall,
  account: Account,
  { identifier, code, isCookie, isRight }: Attempt,
): Promise<Opened | DomainError> {
  const { origin, now: at } = call;
  const { userId } = account;
  const isEntitled = isRight && (await isStillHash(sql, account));
  const caller = isEntitled ? await findCaller(sql, userId, at) : undefined;
  if (!caller) return refused(sql, call, account, identifier);
  if (caller.hasSecondFactor) {
    if (!code) return new DomainError('auth.second-factor-needed', { path: 'code' });
    if (!(await acceptCode(sql, application.keys.secondFactor, userId, code, at)))
      return refused(
        sql,
        call,
        account,
        identifier,
        new DomainError('auth.second-factor-wrong', { path: 'code' }),
      );
  }
  const session = await beginSession(application.strapi, sql, application.keys.refresh, {
    userId,
    origin,
    isCookie,
    at,
  });
  await recordAudit(sql, [{ kind: 'login', ...actOf(caller, origin), record: session.sessionId }], at);
  return { ...session, caller };
}

/**
 * `POST /api/auth/local`: identifier, password and, where the person has a second factor, its code give a session. 400 when
 * wrong, the same for a wrong name and a wrong password; 429 while the person is locked out or the network has failed too often.
 */
export const login: AuthHandler = async (application, call) => {
  const input = readInput(accountInputs.login, call.input);
  const identifier = String(input.identifier);
  const account = await knownAs(application.read, identifier);
  await refuseShut(application, call, account, identifier);
  const isRight = await isPassword(application.strapi, String(input.password), account?.hash);
  const attempt: Attempt = {
    identifier,
    code: typeof input.code === 'string' ? input.code : null,
    isCookie: input.session === 'cookie',
    isRight,
  };
  if (!account) {
    throw await inTransaction(application.strapi, (sql) => refused(sql, call, undefined, identifier));
  }
  const { caller, ...session } = await proven(application, account.userId, call.now, (sql) =>
    enter(application, sql, call, account, attempt),
  );
  return sessionAnswer(application, call, caller, session);
};
