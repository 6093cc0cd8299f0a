import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Person } from './person';

/** Puts a person that the server has just answered on the screen; lists, history and their tickets follow. */
export const usePresentPerson = () => {
  const queryClient = useQueryClient();
  return useCallback(
    (person: Person) => {
      queryClient.setQueriesData<Person>({ queryKey: ['staff', 'getOne'] }, (shown) =>
        shown?.id === person.id ? person : shown,
      );
      for (const queryKey of [['staff', 'getList'], ['staff', 'getMany'], ['memberships'], ['tickets']])
        void queryClient.invalidateQueries({ queryKey });
    },
    [queryClient],
  );
};
