import { DomainError } from '@shouwen/domain/error';
import type { Application } from '../application';
import type { Origin } from '../audit/record';
import type { VerifiedCaller } from './callers';
import { bearerToken } from './token';

/** The caller behind a request, or 401; different wrong tokens from one network are answered ever later. */
export async function admitted(
  { callers, guesses }: Application,
  authorization: string | undefined,
  origin: Origin,
): Promise<VerifiedCaller> {
  const caller = await callers.callerOf(authorization);
  if (caller) return caller;
  const token = bearerToken(authorization);
  if (token) await guesses.watch('token', { origin }, token);
  throw new DomainError('auth.required');
}

/** Who has to change a password or enrol a second factor does that first. */
export function refuseBeforeDuty({ duty }: VerifiedCaller): void {
  if (duty) throw new DomainError(duty);
}
