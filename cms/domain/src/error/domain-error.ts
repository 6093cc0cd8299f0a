import type { ErrorCode } from '../contract/errors';

export type ErrorParams = Record<string, string | number>;

/** A refusal with a stable code; `path` names the place in the input, `params` fill the message's placeholders. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
  readonly path?: string;

  constructor(code: ErrorCode, details: { params?: ErrorParams; path?: string } = {}) {
    super(details.path ? `${code} (${details.path})` : code);
    this.name = 'DomainError';
    this.code = code;
    this.params = details.params;
    this.path = details.path;
  }
}

export const isDomainError = (error: unknown): error is DomainError => error instanceof DomainError;
