import { useQueryClient } from '@tanstack/react-query';
import { limits, type bulkVerbs, type Verb } from '@shouwen/domain/contract';
import { useListContext } from 'react-admin';
import type { Ticket } from '../../ticket';

// what makes sense for many: a reply is told to one resident, and a result is one ticket's
export const offered = [
  'dispatch',
  'transfer',
  'resume',
  'close',
  'cancel',
  'hand-over',
  'note',
] as const satisfies readonly (typeof bulkVerbs)[number][];

export type ManyVerb = (typeof offered)[number];

/** Which tickets an act on many means: the rows selected, or all of the list's filter. */
export const useMany = (isAll: boolean) => {
  const { data = [], selectedIds, filterValues, total = 0 } = useListContext<Ticket>();
  const queryClient = useQueryClient();
  const seen = isAll ? data : data.filter(({ id }) => selectedIds.includes(id));
  const mayDo = (verb: Verb) => seen.some(({ abilities }) => abilities.includes(verb));
  return {
    count: isAll ? total : selectedIds.length,
    filter: isAll ? filterValues : { id: selectedIds },
    verbs: offered.filter(mayDo),
    canTakeAll: total > selectedIds.length && total <= limits.bulkRows,
    reload: () =>
      Promise.all(
        ['tickets', 'ticket-events'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ),
  };
};

export type Many = ReturnType<typeof useMany>;
