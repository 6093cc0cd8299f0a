import { useListContext, useListPaginationContext, type SortPayload } from 'react-admin';
import { SavedFilters } from '../../savedFilters/SavedFilters';
import type { SavedFilter } from '../../savedFilters/savedFilter';
import { splitMoving } from '../movingFilter';
import { useColumns } from './columns';

const sortIn = ([field, order]: unknown[]): SortPayload | null =>
  typeof field === 'string' && (order === 'ASC' || order === 'DESC') ? { field, order } : null;

/** The kept filters of tickets: conditions, order and columns. */
export const KeptFilters = ({ isStanding }: { isStanding: boolean }) => {
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const { setPage } = useListPaginationContext();
  const { shown, show } = useColumns();
  const { fixed, moving } = splitMoving(filterValues);
  const present = { filter: fixed, moving: { ...moving }, sort: [sort.field, sort.order], columns: shown };

  const choose = (saved: SavedFilter) => {
    setFilters({ ...saved.filter, ...saved.moving }, undefined, false);
    const order = sortIn(saved.sort);
    if (order && (order.field !== sort.field || order.order !== sort.order)) setSort(order);
    show(saved.columns.filter((name): name is string => typeof name === 'string'));
    setPage(1);
  };
  return <SavedFilters resource="tickets" present={present} onChoose={choose} isStanding={isStanding} />;
};
