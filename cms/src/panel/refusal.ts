import { statusOf, type ErrorCode, type Language } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import { InvalidInput } from './input';

export interface Refusal {
  status: number;
  body: { code: ErrorCode; message: string; errors?: Record<string, string>; current?: unknown };
}

/** Somebody changed the record since the caller read it; the answer carries what it is now. */
export class StaleRecord extends Error {
  constructor(readonly current: unknown) {
    super('record.stale');
  }
}

const say = (error: DomainError, language: Language): string =>
  messageFor(error.code, language, error.params);

function fieldErrors(problems: readonly DomainError[], language: Language): Record<string, string> {
  return Object.fromEntries(problems.map((problem) => [problem.path ?? 'body', say(problem, language)]));
}

function refuse(code: ErrorCode, language: Language, more: Partial<Refusal['body']> = {}): Refusal {
  return { status: statusOf(code), body: { code, message: messageFor(code, language, {}), ...more } };
}

/** What PostgreSQL refuses on rules of its own, told as the code a caller knows; anything else is no refusal. */
function databaseRefusal(error: unknown, language: Language): Refusal | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === '57014') return refuse('server.unavailable', language);
  // a rule of the database itself: what was entered contradicts what is stored
  if (typeof code === 'string' && /^23\w{3}$/.test(code)) return refuse('input.invalid', language);
  return typeof code === 'string' && /^(ECONNREFUSED|ECONNRESET|08\w{3}|57P0\d)$/.test(code)
    ? refuse('server.unavailable', language)
    : undefined;
}

/** The answer to a refused request, or nothing where the error is ours. */
export function refusalOf(error: unknown, language: Language): Refusal | undefined {
  if (error instanceof InvalidInput) {
    const [first] = error.problems;
    return refuse(first.code, language, {
      message: say(first, language),
      errors: fieldErrors(error.problems, language),
    });
  }
  if (error instanceof StaleRecord) return refuse('record.stale', language, { current: error.current });
  if (error instanceof DomainError) {
    const errors = error.path ? { errors: fieldErrors([error], language) } : {};
    return refuse(error.code, language, { message: say(error, language), ...errors });
  }
  return databaseRefusal(error, language);
}
