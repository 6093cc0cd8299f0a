import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useGetList, useListContext } from 'react-admin';
import { useText } from '../i18n/useText';
import type { Task } from './task';

const one = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

/** Stands where the server shows this person the work of others, and there is some. */
export const WhoseToggle = ({ me }: { me: string }) => {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const { data: others = [] } = useGetList<Task>('tasks', { ...one, filter: { owner_neq: me } });
  const isMine = filterValues.owner === me;
  if (others.length === 0 && isMine) return null;
  const choose = (whose: 'mine' | 'everybody') =>
    setFilters(whose === 'mine' ? { owner: me } : {}, undefined, false);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={isMine ? 'mine' : 'everybody'}
      onChange={(_event, whose: 'mine' | 'everybody' | null) => whose && choose(whose)}
      aria-label={text('tasks.whose')}
    >
      <ToggleButton value="mine">{text('tasks.mine')}</ToggleButton>
      <ToggleButton value="everybody">{text('tasks.everybody')}</ToggleButton>
    </ToggleButtonGroup>
  );
};
