import type { StaffRole } from '@shouwen/domain/contract';
import { staffAbilities } from '@shouwen/domain/staff';
import type { Caller } from '../../access/caller';
import type { Present } from '../../panel/declaration';
import type { Row } from '../../query/relation';

export const factsOf = (row: Row) => ({
  staffId: String(row.id),
  role: row.role as StaffRole | null,
  roles: (row._roles ?? []) as readonly StaffRole[],
  hasAccount: row._user !== null && row._user !== undefined,
  isActive: row.isActive === true,
});

export const keeperOf = ({ staff: staffId, role }: Caller) => ({ staffId, role });

/** What the caller may do with each person's account and post. */
export const presentStaff: Present = (rows, { caller }) =>
  Promise.resolve(
    rows.map((row) => ({
      ...row,
      posts: row.posts ?? [],
      abilities: staffAbilities(keeperOf(caller), factsOf(row)),
    })),
  );
