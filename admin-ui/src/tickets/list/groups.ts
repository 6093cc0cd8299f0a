import type { MessageKey } from '../../i18n/messages';
import { openStates } from '../states';

export interface Group {
  name: string;
  label: MessageKey;
  filter: Record<string, unknown>;
}

/** The tabs of the list; `me` is the person at the desk. */
export const groupsFor = (me: string | undefined): Group[] => [
  { name: 'open', label: 'tickets.group.open', filter: { state: openStates } },
  ...(me
    ? [{ name: 'mine', label: 'tickets.group.mine' as const, filter: { state: openStates, assignee: me } }]
    : []),
  { name: 'toDispatch', label: 'tickets.group.toDispatch', filter: { state: ['new'] } },
  { name: 'working', label: 'tickets.group.working', filter: { state: ['dispatched', 'in-progress'] } },
  { name: 'waiting', label: 'tickets.group.waiting', filter: { state: ['waiting'] } },
  { name: 'overdue', label: 'tickets.group.overdue', filter: { isOverdue: true } },
  { name: 'callback', label: 'tickets.group.callback', filter: { state: ['resolved'] } },
  {
    name: 'done',
    label: 'tickets.group.done',
    filter: { state: ['closed', 'invalid', 'cancelled', 'merged'] },
  },
  { name: 'all', label: 'tickets.group.all', filter: {} },
];

export const openGroup = { state: openStates };

/** The tab whose filter is the list's present one, whatever is being searched besides. */
export const groupOf = (filter: Record<string, unknown>, groups: Group[]): Group | undefined => {
  const { q: _words, ...conditions } = filter;
  const asText = (value: Record<string, unknown>) => JSON.stringify(Object.entries(value).sort());
  return groups.find((group) => asText(group.filter) === asText(conditions));
};
