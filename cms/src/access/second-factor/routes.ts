import { accountInputs } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { actOf, recordAudit } from '../../audit/record';
import { readInput } from '../../panel/input';
import { inTransaction } from '../../postgres/transaction';
import { accountOf } from '../account';
import { admitted } from '../admission';
import { isPassword } from '../password/hash';
import { proven } from '../proof';
import type { AuthHandler } from '../session/auth-call';
import { acceptCode } from './accept';
import { newRecoveryCodes, recoveryHash } from './recovery';
import { opened, sealed } from './secret-box';
import { offerSecret, removeSecondFactor, secondFactorOf, turnOn } from './store';
import { enrolment, newSecret, stepOf } from './totp';

const wrongCode = () => new DomainError('auth.second-factor-wrong', { path: 'code' });

/** `GET /api/auth/second-factor`: how it stands with the caller's own. */
export const showSecondFactor: AuthHandler = async (application, { authorization, origin }) => {
  const caller = await admitted(application, authorization, origin);
  const { isOn, since, recoveryCodesLeft } = await secondFactorOf(application.read, caller.userId);
  const isRequired = application.callers.requiresSecondFactor(caller.role);
  return { status: 200, body: { isOn, since: since?.toISOString() ?? null, recoveryCodesLeft, isRequired } };
};

/** `POST …/begin`: hands out a secret; it counts for nothing until a code proves that an authenticator holds it. */
export const beginSecondFactor: AuthHandler = async (application, { input, authorization, origin }) => {
  const { userId, username } = await admitted(application, authorization, origin);
  readInput(accountInputs.nothing, input);
  const secret = newSecret();
  await inTransaction(application.strapi, async (sql) => {
    if ((await secondFactorOf(sql, userId)).isOn) throw new DomainError('auth.second-factor-on');
    await offerSecret(sql, userId, sealed(application.keys.secondFactor, userId, secret));
  });
  return { status: 200, body: enrolment(secret, username) };
};

/** `POST …/confirm` {code}: switches it on and answers the recovery codes, which are shown this once. */
export const confirmSecondFactor: AuthHandler = async (
  application,
  { input, authorization, origin, now: at },
) => {
  const caller = await admitted(application, authorization, origin);
  const { userId } = caller;
  const code = String(readInput(accountInputs.confirmSecondFactor, input).code).replace(/\s/g, '');
  const key = application.keys.secondFactor;
  const recoveryCodes = newRecoveryCodes();
  await proven(application, userId, at, async (sql) => {
    const { isOn, offeredSecret } = await secondFactorOf(sql, userId);
    if (isOn) return new DomainError('auth.second-factor-on');
    if (offeredSecret === null) return new DomainError('auth.second-factor-off');
    const step = stepOf(opened(key, userId, offeredSecret), code, at);
    if (step === undefined) return wrongCode();
    const hashes = recoveryCodes.map((each) => recoveryHash(key, userId, each));
    await turnOn(sql, userId, { step, hashes, at });
    return recordAudit(sql, [{ kind: 'second-factor-on', ...actOf(caller, origin) }], at);
  });
  application.callers.forget(userId);
  return { status: 200, body: { recoveryCodes } };
};

/** `POST …/remove` {password, code}: a stolen session alone takes it away from nobody. */
export const dropSecondFactor: AuthHandler = async (
  application,
  { input, authorization, origin, now: at },
) => {
  const caller = await admitted(application, authorization, origin);
  const { userId } = caller;
  const { password, code } = readInput(accountInputs.removeSecondFactor, input);
  const account = await accountOf(application.read, userId);
  const isRight = await isPassword(application.strapi, String(password), account?.hash);
  await proven(application, userId, at, async (sql) => {
    if (!(await secondFactorOf(sql, userId)).isOn) return new DomainError('auth.second-factor-off');
    if (!isRight) return new DomainError('auth.password-wrong', { path: 'password' });
    if (!(await acceptCode(sql, application.keys.secondFactor, userId, String(code), at))) return wrongCode();
    await removeSecondFactor(sql, userId);
    return recordAudit(sql, [{ kind: 'second-factor-off', ...actOf(caller, origin) }], at);
  });
  application.callers.forget(userId);
  return { status: 200, body: {} };
};
