import { useListContext } from 'react-admin';
import { besides, type Conditions } from '../queues/queues';
import { useQueues } from '../queues/useQueues';

/** What the list is asked beside its queue, and how to change it. */
export const useConditions = () => {
  const { filterValues, setFilters } = useListContext();
  const { chosen } = useQueues();
  const set = (change: Conditions) => {
    const next = Object.entries({ ...filterValues, ...change });
    const isAsked = ([, value]: [string, unknown]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    setFilters(Object.fromEntries(next.filter(isAsked)), undefined, false);
  };
  const { q: _words, ...asked } = besides(filterValues, chosen);
  const clear = () => set(Object.fromEntries(Object.keys(asked).map((name) => [name, undefined])));
  return { asked, values: filterValues as Conditions, set, clear };
};

export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
