import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Lists of canned answers are kept for a while: after a change they are asked anew. */
export const useForgetAnswers = () => {
  const queryClient = useQueryClient();
  return useCallback(
    () => void queryClient.invalidateQueries({ queryKey: ['canned-answers'] }),
    [queryClient],
  );
};
