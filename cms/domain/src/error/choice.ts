import type { ErrorCode } from '../contract/errors';
import { DomainError } from './domain-error';

/** The input as one of the known codes, or a refusal with the code given. */
export function oneOf<T extends string>(
  known: readonly T[],
  input: unknown,
  code: ErrorCode,
  path: string,
): T {
  const found = known.find((value) => value === input);
  if (found !== undefined) return found;
  throw new DomainError(code, { path, params: { value: String(input).slice(0, 60) } });
}
