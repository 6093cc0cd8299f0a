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

interface DatabaseError {
  code?: unknown;
  detail?: unknown;
}

/** `Key (service_center_id, code)=(3, A) already exists.`: the last column is the one that a person chose. */
function takenField({ detail }: DatabaseError): string {
  const [, columns = ''] = /^Key \((.+?)\)=/.exec(String(detail)) ?? [];
  const column =
    columns
      .split(', ')
      .pop()
      ?.replace(/^lower\((\w+).*$/, '$1') ?? '';
  return column.replace(/_id$/, '').replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function codeOfDatabase(code: string): ErrorCode | undefined {
  if (code === '57014') return 'query.too-slow';
  // a rule of the database itself: what was entered contradicts what is stored, or no column can hold it
  if (/^2[23]\w{3}$/.test(code)) return 'input.invalid';
  if (/^54\w{3}$/.test(code)) return 'query.too-large';
  return /^(ECONNREFUSED|ECONNRESET|08\w{3}|57P0\d|53300|55P03)$/.test(code)
    ? 'server.unavailable'
    : undefined;
}

/** Refused by the last line only: a rule that should have spoken before did not, and the log says so. */
export const isOfDatabase = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^2[23]/.test(error.code);

/** All connections are in use, or this one was cut: said by the driver, without a code. */
const isOutOfReach = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'KnexTimeoutError' ||
    /^Connection terminated|timeout exceeded when trying to connect/.test(error.message));

/** What PostgreSQL refuses on rules of its own, told as the code a caller knows; anything else is no refusal. */
function databaseRefusal(error: unknown, language: Language): Refusal | undefined {
  const told: DatabaseError = typeof error === 'object' && error !== null ? error : {};
  if (typeof told.code !== 'string')
    return isOutOfReach(error) ? refuse('server.unavailable', language) : undefined;
  if (told.code === '23505') {
    const field = takenField(told);
    return refusalOf(new DomainError('input.taken', { path: field, params: { field } }), language);
  }
  const code = codeOfDatabase(told.code);
  return code && refuse(code, language);
}

/** Inside Strapi's hooks a refusal travels as an error of Strapi's; what it was about is its cause. */
const unwrapped = (error: unknown): unknown =>
  error instanceof Error && error.name === 'ValidationError' && error.cause !== undefined
    ? error.cause
    : error;

/** The answer to a refused request, or nothing where the error is ours. */
export function refusalOf(raised: unknown, language: Language): Refusal | undefined {
  const error = unwrapped(raised);
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
