import type { ErrorCode } from '@shouwen/domain/contract';
import { refusalOf } from '../providers/refusal';

/** Why nobody came in; which of account and password was wrong is nobody's business. */
export type LoginProblem = { code: ErrorCode } | { text: 'login.missing' | 'error.network' };

export const loginProblem = (error: unknown): LoginProblem => {
  const { status } = refusalOf(error);
  if (status === 0) return { text: 'error.network' };
  if (status === 429) return { code: 'auth.locked' };
  return { code: status >= 500 ? 'server.unavailable' : 'auth.invalid' };
};
