import { loginSessionFields } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { endSession } from '../../access/session/store';
import { declare } from '../../panel/declaration';

/** Where a person is logged in; to delete a session is to log it out, wherever it is. */
export const sessions = declare({
  resource: 'sessions',
  type: 'login-session',
  fields: loginSessionFields,
  anchor: (_scopes, me) => `t.user_id = ${me.user} AND t.ended_at IS NULL AND t.expires_at > :now`,
  // worked out below; a cast, because PostgreSQL takes no bare constant as an order
  overrides: { isCurrent: { sql: 'false::boolean' } },
  search: ['agent', 'address'],
  present: (rows, { caller }) =>
    Promise.resolve(rows.map((row) => ({ ...row, isCurrent: row.id === caller.sessionId }))),
  async remove({ sql, now }, id) {
    if (!(await endSession(sql, id, 'ended-by-hand', now))) throw new DomainError('record.not-found');
  },
  settled: ({ callers }, id) => callers.forgetSession(id),
});
