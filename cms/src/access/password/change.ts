import { passwordProblem } from '@shouwen/domain/account';
import { accountInputs } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../../application';
import { actOf, recordAudit } from '../../audit/record';
import { InvalidInput, problem, readInput, type Input } from '../../panel/input';
import { accountOf, isStillHash, type Account } from '../account';
import { admitted } from '../admission';
import { proven } from '../proof';
import type { AuthHandler } from '../session/auth-call';
import { hashed, isPassword } from './hash';
import { setPassword } from './set';

function refuseUnfit({ currentPassword, password, passwordConfirmation }: Input, account: Account): void {
  const refuse = (code: DomainError['code'], field: string): never => {
    throw new InvalidInput([problem(code, field)]);
  };
  const unfit = passwordProblem(String(password), account);
  if (unfit) refuse(unfit, 'password');
  if (password === currentPassword) refuse('password.same', 'password');
  if (passwordConfirmation !== undefined && passwordConfirmation !== password)
    refuse('password.not-confirmed', 'passwordConfirmation');
}

async function ownAccount({ read }: Application, userId: number): Promise<Account> {
  const account = await accountOf(read, userId);
  if (!account) throw new DomainError('auth.required');
  return account;
}

/** `POST /api/auth/change-password`: who has stolen a session has not got the password; all others of the person end. */
export const changePassword: AuthHandler = async (application, { input, authorization, origin, now: at }) => {
  const caller = await admitted(application, authorization, origin);
  const told = readInput(accountInputs.changePassword, input);
  const account = await ownAccount(application, caller.userId);
  refuseUnfit(told, account);
  const isRight = await isPassword(application.strapi, String(told.currentPassword), account.hash);
  const hash = isRight ? await hashed(application.strapi, String(told.password)) : '';
  const sessionsEnded = await proven(application, caller.userId, at, async (sql) => {
    if (!isRight || !(await isStillHash(sql, account)))
      return new DomainError('auth.password-wrong', { path: 'currentPassword' });
    await recordAudit(sql, [{ kind: 'password-changed', ...actOf(caller, origin) }], at);
    return setPassword(sql, caller.userId, {
      hash,
      mustChange: false,
      why: 'password-changed',
      keptSession: caller.sessionId,
      at,
    });
  });
  application.callers.forget(caller.userId);
  return { status: 200, body: { sessionsEnded } };
};
