import type { StaffRole } from '@shouwen/domain/contract';
import { staffAbilities } from '@shouwen/domain/staff';
import type { Present } from '../../panel/declaration';
import type { Row } from '../../query/relation';

export const factsOf = (row: Row) => ({
  staffId: String(row.id),
  role: row.role as StaffRole | null,
  hasAccount: row._user !== null && row._user !== undefined,
  isActive: row.isActive === true,
});

/** What the caller may do with each person's account and post. */
export const presentStaff: Present = (rows, { caller }) =>
  Promise.resolve(
    rows.map((row) => ({
      ...row,
      posts: row.posts ?? [],
      abilities: staffAbilities({ staffId: caller.staff, role: caller.role }, factsOf(row)),
    })),
  );
