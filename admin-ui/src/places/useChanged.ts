import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { placeKinds } from './place';

const hanging = [...placeKinds, 'occupancies', 'residents'];

/** After a change: whatever shows places asks again. */
export const useChanged = () => {
  const queryClient = useQueryClient();
  return useCallback(
    () => Promise.all(hanging.map((kind) => queryClient.invalidateQueries({ queryKey: [kind] }))),
    [queryClient],
  );
};
