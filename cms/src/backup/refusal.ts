import { DomainError, isDomainError } from '@shouwen/domain/error';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const reasonOf = (error: unknown): string =>
  (error instanceof Error && error.message ? error.message : 'no reason given').replace(/[.\s]+$/, '');

// 53100 disk_full of the database; EDQUOT and EFBIG are limits of a user
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100']);
// PostgreSQL's own classes: connections and shutdowns
const LOST = /^(08|57P)|^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;

/** What went wrong as a sentence for a person; what is ours alone stays an error with its stack. */
export function explained(error: unknown): unknown {
  if (isDomainError(error)) return error;
  const code = codeOf(error);
  if (FULL.has(code)) return new DomainError('backup.disk-full');
  if (code === '55P03') return new DomainError('backup.busy');
  if (LOST.test(code) || /Connection terminated/.test(reasonOf(error)))
    return new DomainError('backup.database-lost', { params: { reason: reasonOf(error) } });
  if (/^[0-9A-Z]{5}$/.test(code))
    return new DomainError('backup.database-refused', { params: { reason: reasonOf(error) } });
  return error;
}
