import type { ErrorCode } from '../contract/errors';
import { DomainError } from './domain-error';

export interface ShapeCodes {
  wrongType: ErrorCode;
  unknownField: ErrorCode;
}

/** The input as a plain object, or a refusal: lists, null, text and numbers are none. */
export function asRecord(input: unknown, codes: ShapeCodes, path?: string): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new DomainError(codes.wrongType, { path });
  }
  return input as Record<string, unknown>;
}

/** Refuses the first field that is not in the list; an unknown field is never ignored (contract). */
export function refuseUnknown(
  record: Record<string, unknown>,
  known: readonly string[],
  codes: ShapeCodes,
  path?: string,
): void {
  const field = Object.keys(record).find((key) => !known.includes(key));
  if (field === undefined) return;
  const shown = field.slice(0, 60);
  throw new DomainError(codes.unknownField, {
    path: path ? `${path}.${shown}` : shown,
    params: { field: shown },
  });
}
