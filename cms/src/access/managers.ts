import type { StaffRole } from '@shouwen/domain/contract';

/** Manager and above: whose account opens a whole centre or more. */
export const MANAGERS: readonly StaffRole[] = ['manager', 'director', 'company', 'admin'];
