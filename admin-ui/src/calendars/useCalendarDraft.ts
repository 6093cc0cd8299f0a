import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { noDraft, type Draft } from './draft';

/**
 * The draft of a calendar, kept where records are kept: it outlives a look at another page of this tab, and a logout
 * takes it away with everything else.
 */
export const useCalendarDraft = (id: string) => {
  const queryClient = useQueryClient();
  const { data: draft } = useQuery<Draft>({
    queryKey: ['calendar-draft', id],
    queryFn: () => noDraft,
    initialData: noDraft,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const change = useCallback(
    (edit: (draft: Draft) => Draft) =>
      queryClient.setQueryData<Draft>(['calendar-draft', id], (before) => edit(before ?? noDraft)),
    [queryClient, id],
  );
  return { draft, change };
};
