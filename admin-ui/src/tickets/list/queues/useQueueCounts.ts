import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../providers/dataProvider';
import type { Queue } from './queues';

// acts of one's own count at once; those of colleagues within a minute
const nowAndThen = 60_000;

/** How many tickets each queue holds: one request for all, and the former numbers until the new ones are there. */
export const useQueueCounts = (queues: readonly Queue[]) => {
  const desk = useDesk();
  const filters = Object.fromEntries(queues.map(({ name, filter }) => [name, filter]));
  const { data } = useQuery({
    queryKey: ['tickets', 'counts', filters],
    queryFn: () => desk.counts(filters),
    placeholderData: keepPreviousData,
    refetchInterval: nowAndThen,
  });
  return data;
};
