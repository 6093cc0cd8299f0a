import type { StaffRole } from '../contract/codes';

const RANK: Record<StaffRole, number> = {
  handler: 1,
  clerk: 1,
  butler: 1,
  inspector: 1,
  supervisor: 2,
  manager: 3,
  director: 4,
  company: 5,
  admin: 6,
};

/**
 * Whether somebody in `role` keeps the account of somebody in `other`: only of lower ranks, so that nobody lifts
 * themselves or undoes those above; the installation's admin keeps all. Somebody without a role today is kept by
 * every leader.
 *
 * @example managesRole('supervisor', 'clerk') // true
 */
export function managesRole(role: StaffRole, other: StaffRole | null): boolean {
  if (role === 'admin') return true;
  const isLeader = role === 'supervisor' || role === 'manager' || role === 'director';
  return isLeader && (other === null || RANK[other] < RANK[role]);
}
