import type { ErrorCode } from '@shouwen/domain/contract';
import { isDomainError } from '@shouwen/domain/error';

/** No room: on the disk, within the account's quota, for a file of this size, or on the disk of the database. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);

const isNoRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NO_ROOM.has(String(error.code));

/** Why a task failed, as a code that a person can be told in words. */
export function problemOf(error: unknown): ErrorCode {
  if (isDomainError(error)) return error.code;
  return isNoRoom(error) ? 'task.disk-full' : 'server.error';
}
