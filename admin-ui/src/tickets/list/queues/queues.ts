import type { MessageKey } from '../../../i18n/messages';
import type { Me } from '../../../providers/me';
import { openStates } from '../../states';

export type Conditions = Record<string, unknown>;

export interface Queue {
  name: string;
  label: MessageKey;
  filter: Conditions;
}

export type Sitter = Pick<Me, 'id' | 'department' | 'abilities'>;

const runningStates = openStates.filter((state) => state !== 'waiting');

/** What may be asked beside a queue: these conditions stay when another queue is chosen. */
export const conditionNames: readonly string[] = [
  'q',
  'community',
  'building',
  'household',
  'resident',
  'type',
  'department',
  'assignee',
  'answerable',
  'urgency',
  'severity',
  'tags_has',
  'received',
  'receivedFrom',
  'receivedTo',
];

export const openQueue = { state: openStates };

/** All queues; `me` is the person at the desk, `hours` how far "due soon" looks. */
export const queuesFor = (me: Sitter | undefined, hours: number): Queue[] => {
  const own: Queue[] = me
    ? [
        { name: 'answerFor', label: 'queues.answerFor', filter: { state: openStates, answerable: me.id } },
        { name: 'mine', label: 'queues.mine', filter: { state: openStates, assignee: me.id } },
      ]
    : [];
  const department: Queue[] = me?.department
    ? [
        {
          name: 'department',
          label: 'queues.department',
          filter: { state: openStates, department: me.department },
        },
      ]
    : [];
  return [
    { name: 'open', label: 'queues.open', filter: openQueue },
    { name: 'toDispatch', label: 'queues.toDispatch', filter: { state: ['new'] } },
    ...own,
    ...department,
    { name: 'soon', label: 'queues.soon', filter: { state: runningStates, dueWithin: hours } },
    { name: 'overdue', label: 'queues.overdue', filter: { isOverdue: true } },
    { name: 'waiting', label: 'queues.waiting', filter: { state: ['waiting'] } },
    { name: 'callback', label: 'queues.callback', filter: { state: ['resolved'], isCallDue: true } },
    { name: 'all', label: 'queues.all', filter: {} },
    { name: 'working', label: 'queues.working', filter: { state: ['dispatched', 'in-progress'] } },
    { name: 'done', label: 'queues.done', filter: { state: ['closed', 'invalid', 'cancelled', 'merged'] } },
  ];
};

const atBoth = ['open', 'answerFor', 'mine', 'department', 'soon', 'overdue', 'waiting', 'all'];
// who may correct tickets sits at the desk, dispatches and calls back; who may not does the work
const atDesk = [...atBoth, 'toDispatch', 'callback'];

/** Whether a queue stands in sight for this person, or behind "more". */
export const isUsual = ({ name }: Queue, me: Sitter | undefined): boolean =>
  (me?.abilities.tickets?.includes('update') ? atDesk : atBoth).includes(name);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** However many hours it looks ahead, "due soon" is one queue. */
const isMet = (name: string, wanted: unknown, asked: unknown): boolean =>
  name === 'dueWithin' ? asked !== undefined : isSame(wanted, asked);

/** What is asked beside the queue. */
export const besides = (filter: Conditions, queue: Queue | undefined): Conditions =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !Object.hasOwn(queue?.filter ?? {}, name)));

/** The queue whose filter the list's present one narrows; of several the one that says most. */
export const queueOf = (filter: Conditions, queues: readonly Queue[]): Queue | undefined => {
  const narrowed = queues.filter(
    (queue) =>
      Object.entries(queue.filter).every(([name, wanted]) => isMet(name, wanted, filter[name])) &&
      Object.keys(besides(filter, queue)).every((name) => conditionNames.includes(name)),
  );
  return narrowed.sort((one, other) => Object.keys(other.filter).length - Object.keys(one.filter).length)[0];
};

/** Another queue under the same conditions, as far as it does not say otherwise itself. */
export const moved = (filter: Conditions, from: Queue | undefined, to: Queue): Conditions => {
  const kept = Object.entries(besides(filter, from)).filter(([name]) => conditionNames.includes(name));
  return { ...Object.fromEntries(kept), ...to.filter };
};
