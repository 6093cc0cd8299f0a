import { useMemo } from 'react';
import { useListContext, useStore } from 'react-admin';
import { useMe } from '../../../providers/useMe';
import { isUsual, moved, queueOf, queuesFor } from './queues';

const usualHours = 4;

/** The queues of the person at the desk, and the one that the list shows. */
export const useQueues = () => {
  const me = useMe();
  const [hours, setHours] = useStore('tickets.soonHours', usualHours);
  const { filterValues, setFilters, onUnselectItems } = useListContext();
  const queues = useMemo(() => queuesFor(me, hours), [me, hours]);
  const chosen = queueOf(filterValues, queues);
  const isShown = (queue: (typeof queues)[number]) => isUsual(queue, me) || queue.name === chosen?.name;

  return {
    queues,
    usual: queues.filter(isShown),
    others: queues.filter((queue) => !isShown(queue)),
    chosen,
    hours,
    choose: (name: string) => {
      const queue = queues.find((one) => one.name === name);
      if (!queue) return;
      onUnselectItems();
      setFilters(moved(filterValues, chosen, queue), undefined, false);
    },
    lookAhead: (next: number) => {
      setHours(next);
      setFilters({ ...filterValues, dueWithin: next }, undefined, false);
    },
  };
};
