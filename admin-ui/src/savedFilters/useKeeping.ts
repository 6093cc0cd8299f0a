import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { useDesk } from '../providers/dataProvider';
import { useMe } from '../providers/useMe';
import { useRefusalText } from '../providers/useRefusalText';
import { useUndoable } from '../undo/useUndoable';
import type { Kept, SavedFilter } from './savedFilter';

const resource = 'saved-filters';

export type Named = Partial<Pick<SavedFilter, 'name' | 'isShared'>>;

/** What is done with kept filters; each can be taken back but the deletion of a colleague's, which would come back as one's own. */
export const useKeeping = () => {
  const desk = useDesk();
  const text = useText();
  const me = useMe();
  const notify = useNotify();
  const undoable = useUndoable();
  const refusalText = useRefusalText();
  const queryClient = useQueryClient();
  const follow = useCallback(() => queryClient.invalidateQueries({ queryKey: [resource] }), [queryClient]);

  const removeById = async (id: string) => {
    await desk.delete(resource, { id });
    await follow();
  };

  const keep = async (data: Kept & Named & { resource: string }) => {
    const { data: saved } = await desk.create<SavedFilter>(resource, { data });
    await follow();
    undoable(text('savedFilters.kept'), () => removeById(saved.id));
  };

  const write = async (saved: SavedFilter, change: Named): Promise<SavedFilter> => {
    const data = { ...change, version: saved.version };
    const answer = await desk.update<SavedFilter>(resource, { id: saved.id, data, previousData: saved });
    await follow();
    return answer.data;
  };

  const change = async (saved: SavedFilter, named: Named) => {
    const after = await write(saved, named);
    undoable(text('savedFilters.kept'), () =>
      write(after, {
        name: saved.name,
        ...('isShared' in named ? { isShared: saved.isShared ?? false } : {}),
      }),
    );
  };

  const remove = async (saved: SavedFilter) => {
    await removeById(saved.id);
    const { name, filter, moving, sort, columns, isShared } = saved;
    const data = {
      name,
      filter,
      moving,
      sort,
      columns,
      isShared: isShared ?? false,
      resource: saved.resource,
    };
    if (saved.owner === me?.id)
      undoable(text('savedFilters.deleted'), () => desk.create(resource, { data }).then(follow));
    else notify(text('savedFilters.deleted'), { type: 'success' });
  };

  const told = (act: Promise<void>) =>
    void act.catch((error: unknown) => notify(refusalText(error), { type: 'error' }));

  return { keep, change, remove, told };
};
