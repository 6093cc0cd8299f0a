import { seededRandom } from '../../database/seed/random';
import type { Line, Request } from '../load/line';
import type { Subjects } from './subjects';

/** What fills a page of 25 in both sizes: an emptier page would flatter the smaller one. */
const STATES: readonly (readonly string[])[] = [
  ['new', 'dispatched', 'in-progress', 'waiting'],
  ['new', 'dispatched', 'in-progress'],
];
const PAGE = 25;
const WORDS = ['楼道灯不亮', '水管漏水', '电梯停运', '门禁打不开', '垃圾没有清运', '墙面渗水'] as const;

const listed = (resource: string, question: Record<string, unknown>): string =>
  `/panel/${resource}?${new URLSearchParams(
    Object.entries(question).map(([name, value]) => [name, JSON.stringify(value)]),
  ).toString()}`;

const at = <T>(all: readonly T[], nth: number): T => {
  const found = all[nth % all.length];
  if (found === undefined) throw new Error('There is nothing to ask about.');
  return found;
};

function queuePage({ departments }: Subjects, nth: number): Request {
  const filter = {
    state: at(STATES, Math.floor(nth / departments.length)),
    department: at(departments, nth),
  };
  const range = [0, PAGE - 1];
  return { method: 'GET', path: listed('tickets', { filter, sort: ['replyDueAt', 'ASC'], range }) };
}

/** What a handler opens the day with: what is theirs, and what waits for somebody of their department. */
export const workOf = ({ id, department }: { id: string; department: string }): Request[] =>
  [
    { assignee: id, state: STATES[0] },
    { department, assignee: null, state: 'dispatched' },
  ].map((filter) => ({
    method: 'GET',
    path: listed('tickets', { filter, sort: ['resolveDueAt', 'ASC'], range: [0, 99] }),
  }));

/** All that is open in one's own sight, what is due first at the top. */
export const OPEN: Request = {
  method: 'GET',
  path: listed('tickets', {
    filter: { state: STATES[0] },
    sort: ['replyDueAt', 'ASC'],
    range: [0, PAGE - 1],
  }),
};

/** A ticket with its last 50 events, as the desk opens it. */
export function pageOf(ticket: string): Request[] {
  const timeline = { filter: { ticket }, sort: ['at', 'DESC'], range: [0, 49] };
  return [
    { method: 'GET', path: `/panel/tickets/${ticket}` },
    { method: 'GET', path: listed('ticket-events', timeline) },
  ];
}

export function creation(nth: number): Required<Request> {
  const random = seededRandom(nth);
  const description = `${random.between(1, 40)}号楼${random.between(1, 3)}单元${random.pick(WORDS)}，${random.between(1, 9)}天没有人来看，请尽快安排。`;
  const told = {
    type: 'repair',
    description,
    channel: 'phone',
    requesterName: '王秀英',
    requesterPhone: `138${String(nth).padStart(8, '0')}`,
  };
  return { method: 'POST', path: '/panel/tickets', body: JSON.stringify(told) };
}

/** What the queues of a screen count: the open tickets of each department. */
function counts({ departments }: Subjects): Request {
  const filters = Object.fromEntries(
    departments.map((department) => [department, { state: STATES[0], department }]),
  );
  return { method: 'POST', path: '/panel/counts', body: JSON.stringify({ resource: 'tickets', filters }) };
}

/** The newest tickets that hold these words. */
const search = (q: string): Request => ({
  method: 'GET',
  path: listed('tickets', { filter: { q }, sort: ['receivedAt', 'DESC'], range: [0, PAGE - 1] }),
});

export const note = (ticket: string, nth: number): Required<Request> => ({
  method: 'POST',
  path: `/panel/tickets/${ticket}/actions/note`,
  body: JSON.stringify({ body: `第${nth}次电话联系，家中无人。` }),
});

/** One verb on as many tickets as one act takes; what is dispatched may be dispatched again, to where it is. */
export const bulk = ({ departments, heap }: Subjects): Required<Request> => ({
  method: 'POST',
  path: '/panel/tickets/actions/dispatch',
  body: JSON.stringify({ filter: { id: heap }, input: { department: at(departments, 0) } }),
});

export const linesOf = (subjects: Subjects): Line[] => {
  const { words, tails, tickets } = subjects;
  const searching = (name: string, all: readonly string[]): Line => ({
    name,
    status: 200,
    unit: (nth) => [search(at(all, nth))],
  });
  return [
    { name: 'queue page', status: 200, unit: (nth) => [queuePage(subjects, nth)] },
    { name: 'counts of all queues', status: 200, unit: () => [counts(subjects)] },
    { name: 'one ticket', status: 200, unit: (nth) => pageOf(at(tickets, nth)) },
    searching('search, rare', words.rare),
    searching('search, middling', words.middling),
    searching('search, in half of all', words.common),
    searching('tail of a number', tails),
    { name: 'create', status: 201, unit: (nth) => [creation(nth)] },
    { name: 'verb', status: 200, unit: (nth) => [note(at(tickets, nth), nth)] },
    { name: 'dispatch of 500', status: 200, connections: 1, unit: () => [bulk(subjects)] },
  ];
};
