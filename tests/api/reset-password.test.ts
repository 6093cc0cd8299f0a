import type { Core } from '@strapi/strapi';
import type * as Reset from '../../cms/src/access/reset-password';
import type * as Transaction from '../../cms/src/postgres/transaction';
import { passwordProblem } from '@shouwen/domain/account';
import { built } from '../support/built';
import { makeCentre, makeStaff, PASSWORD } from '../support/centre';
import { openStrapi, type OpenStrapi } from '../support/strapi';

const AT = new Date('2025-06-09T01:30:00.000Z');

describe('a password that a supervisor resets', () => {
  let open: OpenStrapi;
  let strapi: Core.Strapi;
  let userId: number;

  const inTransaction: typeof Transaction.inTransaction = (...told) =>
    built<typeof Transaction>('postgres/transaction').inTransaction(...told);
  const rows = (text: string) => inTransaction(strapi, (sql) => sql.query<Record<string, unknown>>(text));
  const reset = () => {
    const { resetPassword } = built<typeof Reset>('access/reset-password');
    return inTransaction(strapi, (sql) => resetPassword(strapi, sql, userId, AT));
  };
  const opens = (password: string, hash: unknown): Promise<boolean> =>
    strapi.plugin('users-permissions').service('user').validatePassword(password, String(hash));

  beforeAll(async () => {
    open = await openStrapi('none');
    ({ strapi } = open);
    await makeStaff(strapi, { username: 'forgetful', role: 'clerk', centre: await makeCentre(strapi, 'R') });
    const [user] = await rows(`SELECT id FROM up_users WHERE username = 'forgetful'`);
    userId = Number(user?.id);
    await rows(`INSERT INTO login_sessions (document_id, user_id, started_at, last_used_at, expires_at, refresh_hash, is_cookie)
                VALUES ('open-session', ${userId}, now(), now(), now(), 'x', false)`);
  });
  afterAll(() => open.close());

  test('is one to be read out, to be changed at the first login, and ends what was open', async () => {
    const password = await reset();
    expect(password).toMatch(/^([a-km-z2-9]{4}-){3}[a-km-z2-9]{4}$/);
    expect(passwordProblem(password, { username: 'forgetful' })).toBeUndefined();
    const [user] = await rows(
      `SELECT u.password, a.must_change_password FROM up_users u JOIN account_security a ON a.user_id = u.id WHERE u.id = ${userId}`,
    );
    expect(user?.must_change_password).toBe(true);
    expect([await opens(password, user?.password), await opens(PASSWORD, user?.password)]).toEqual([
      true,
      false,
    ]);
    expect(await rows(`SELECT ended_why FROM login_sessions`)).toEqual([{ ended_why: 'password-reset' }]);
  });

  test('is another one each time', async () => {
    expect(await reset()).not.toBe(await reset());
  });
});
