import type { Refusal } from '../providers/refusal';

/** Where somebody stands on the way in: the password first, then the code of their authenticator. */
export type LoginStep = 'password' | 'code';

/** The step that an answer of the server leads to: a wrong code asks for another, a wrong password for both anew. */
export const stepAfter = ({ code, status }: Pick<Refusal, 'code' | 'status'>, step: LoginStep): LoginStep => {
  if (code === 'auth.second-factor-needed') return 'code';
  return code === 'auth.invalid' || status === 429 ? 'password' : step;
};

/** False where the server only asks to go on: that is no problem to be told. */
export const isProblem = ({ code }: Pick<Refusal, 'code'>): boolean => code !== 'auth.second-factor-needed';
