import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../providers/dataProvider';

/** Takes back all that an import brought. */
export const useUndoImport = (id: string) => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => desk.undoImport(id),
    onSettled: () =>
      Promise.all(
        ['tasks', 'tickets'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })),
      ),
  });
};
