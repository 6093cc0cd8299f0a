import { useCallback } from 'react';
import { useDesk, type ManyDone } from '../../../providers/dataProvider';
import { UndoneInPart } from '../../../undo/UndoneInPart';
import type { ManyAct } from './BulkDialog';

/** Takes an act on many tickets back by what the server said takes it back; says how many somebody changed meanwhile. */
export const useTakeBackMany = (act: ManyAct, reload: () => Promise<unknown>) => {
  const desk = useDesk();
  return useCallback(
    async (takeBack: NonNullable<ManyDone['takeBack']>) => {
      let left = 0;
      for (const { filter, input, ...tags } of takeBack) {
        const { done } = await desk.actOnMany(act, filter, input ?? tags);
        left += filter.id.length - done.length;
      }
      await reload();
      if (left > 0) throw new UndoneInPart(left);
    },
    [act, desk, reload],
  );
};
