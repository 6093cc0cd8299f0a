import type { ErrorCode } from '@shouwen/domain/contract';
import { isDomainError } from '@shouwen/domain/error';
import { isNoRoom } from '../files/no-room';

/** Why a task failed, as a code that a person can be told in words. */
export function problemOf(error: unknown): ErrorCode {
  if (isDomainError(error)) return error.code;
  return isNoRoom(error) ? 'task.disk-full' : 'server.error';
}
