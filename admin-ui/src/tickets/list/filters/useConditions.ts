import { useListContext } from 'react-admin';
import { createSearchParams, useNavigate } from 'react-router-dom';
import { useText } from '../../../i18n/useText';
import { useUndoable } from '../../../undo/useUndoable';
import { besides, type Conditions } from '../queues/queues';
import { useQueues } from '../queues/useQueues';

/** What the list is asked beside its queue, and how to change it. */
export const useConditions = () => {
  const text = useText();
  const undoable = useUndoable();
  const navigate = useNavigate();
  const { filterValues, setFilters, sort, perPage } = useListContext();
  // by its address: whoever takes it back may stand on another page by then
  const before = `/tickets?${createSearchParams({
    filter: JSON.stringify(filterValues),
    sort: sort.field,
    order: sort.order,
    page: '1',
    perPage: String(perPage),
  })}`;
  const { chosen } = useQueues();
  const set = (change: Conditions) => {
    const next = Object.entries({ ...filterValues, ...change });
    const isAsked = ([, value]: [string, unknown]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    setFilters(Object.fromEntries(next.filter(isAsked)), undefined, false);
  };
  const { q: _words, ...asked } = besides(filterValues, chosen);
  /** Everything that narrows the list goes; with the way back, for it may have taken a while to find. */
  const clear = (more: Conditions = {}) => {
    const names = Object.keys(asked);
    set({ ...Object.fromEntries(names.map((name) => [name, undefined])), ...more });
    undoable(text('queues.cleared'), () => {
      navigate(before);
      return Promise.resolve();
    });
  };
  return { asked, values: filterValues as Conditions, set, clear };
};

export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
