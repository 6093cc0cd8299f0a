import { staffRoles, type StaffRole } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Caller } from '../../../access/caller';
import { may } from '../../../access/matrix';

export const importers: readonly StaffRole[] = staffRoles.filter((role) => may(role, 'imports', 'create'));

/** Who may bring in a whole file at once; told before anything of it is received. */
export function requireImporter({ role }: Caller): void {
  if (!importers.includes(role)) throw new DomainError('access.refused');
}
