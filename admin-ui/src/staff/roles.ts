import { staffRoles, type StaffRole } from '@shouwen/domain/contract';
import { managesRole } from '@shouwen/domain/staff';

/** The roles that somebody may give: those below their own. */
export const rolesGivenBy = (role: StaffRole | undefined): StaffRole[] =>
  role ? staffRoles.filter((other) => managesRole(role, other)) : [];
