import { useState } from 'react';
import { useListContext } from 'react-admin';

/**
 * Whether an act means all of the list instead of the rows selected. Only as long as neither the selection nor the
 * question is another than when that was said: whoever takes one row out, or begins anew, means what they see.
 */
export const useWholeList = () => {
  const { selectedIds, filterValues } = useListContext();
  const present = JSON.stringify([selectedIds, filterValues]);
  const [saidAt, setSaidAt] = useState<string | null>(null);
  if (saidAt !== null && saidAt !== present) setSaidAt(null);
  return { isAll: saidAt === present, takeAll: () => setSaidAt(present) };
};
