import type { AuditKind } from '@shouwen/domain/contract';
import type { ToneName } from '../theme/palette';

const alarming: AuditKind[] = ['token-reused', 'guessing', 'login-locked', 'backup-failed'];
const refused: AuditKind[] = ['login-refused', 'access-refused'];
const grave: AuditKind[] = ['deleted', 'switched-off', 'retired', 'second-factor-off', 'password-reset'];
const daily: AuditKind[] = ['login', 'logout', 'session-ended'];

/** What somebody who looks through the list should stop at. */
export const toneOf = (kind: AuditKind): ToneName => {
  if (alarming.includes(kind)) return 'red';
  if (refused.includes(kind)) return 'amber';
  if (grave.includes(kind)) return 'violet';
  return daily.includes(kind) ? 'neutral' : 'pine';
};
