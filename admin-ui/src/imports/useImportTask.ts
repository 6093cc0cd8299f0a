import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDesk } from '../providers/dataProvider';
import { newFormKey } from '../providers/idempotency';
import { isUnderWay, type ImportMapping, type ImportTask } from './look';

const lookAgainMs = 700;

interface Wish {
  file: string;
  mapping: ImportMapping;
  isDryRun: boolean;
}

/** One import under way: begun, watched, and cancelled. */
export const useImportTask = () => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const { data: task } = useQuery({
    queryKey: ['tasks', 'getOne', id],
    enabled: id !== null,
    queryFn: async () => (await desk.getOne<ImportTask>('tasks', { id: id ?? '' })).data,
    refetchInterval: ({ state: { data } }) => (data && !isUnderWay(data) ? false : lookAgainMs),
  });
  const isOver = task !== undefined && !isUnderWay(task);
  // what lists say of it is older than what is known here
  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries({ queryKey: ['tasks', 'getList'] });
  }, [isOver, queryClient]);
  const renew = () => queryClient.invalidateQueries({ queryKey: ['tasks'] });
  const begin = useMutation({
    mutationFn: async ({ file, mapping, isDryRun }: Wish) => {
      const parameters = { resource: 'tickets', file, mapping, isDryRun };
      const data = { kind: 'import', parameters };
      return (await desk.create<ImportTask>('tasks', { data, meta: { formKey: newFormKey() } })).data;
    },
    onSuccess: (made) => {
      setId(made.id);
      void renew();
    },
  });
  const cancel = useMutation({
    mutationFn: () => desk.delete('tasks', { id: id ?? '' }),
    onSettled: renew,
  });
  return { task: id === null ? undefined : task, begin, cancel };
};
