import { isDomainError } from './domain-error';

/** How an input is refused, as `code @ path`, or `accepted`. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isDomainError(error)) return error.path ? `${error.code} @ ${error.path}` : error.code;
    throw error;
  }
  return 'accepted';
}
