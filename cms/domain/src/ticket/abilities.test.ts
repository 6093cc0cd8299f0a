import {
  staffRoles,
  ticketStates,
  verbs,
  type StaffRole,
  type TicketState,
  type Verb,
} from '../contract/codes';
import { abilities, mayDo, stateAllows, type Caller, type TicketFacts } from './abilities';

const ticket: TicketFacts = {
  state: 'new',
  departmentId: 'engineering',
  assigneeId: 'wang',
  firstContactId: 'li',
  answerableId: 'zhao',
  resolvedById: 'wang',
  invalidatedBy: ['supervisor', 'manager'],
  hasInvalidReply: true,
  toldIds: ['told'],
};
const as = (role: StaffRole, staffId = 'nobody', departmentId: string | null = null): Caller => ({
  role,
  staffId,
  departmentId,
});

// the contract's table, typed again by hand: from which states, by which roles
const open: TicketState[] = ['new', 'dispatched', 'in-progress', 'waiting'];
const table: [Verb, TicketState[], StaffRole[]][] = [
  ['dispatch', ['new', 'dispatched'], ['clerk', 'butler', 'supervisor', 'manager', 'director', 'admin']],
  ['serve', ['new'], []],
  ['accept', ['dispatched'], ['supervisor']],
  ['transfer', ['dispatched', 'in-progress', 'waiting'], ['clerk', 'supervisor']],
  [
    'reply',
    [...open, 'resolved', 'invalid'],
    ['clerk', 'butler', 'supervisor', 'manager', 'director', 'admin'],
  ],
  ['note', [...ticketStates], [...staffRoles]],
  ['pause', ['dispatched', 'in-progress'], ['supervisor']],
  ['resume', ['waiting'], ['clerk', 'supervisor']],
  ['resolve', ['in-progress'], ['supervisor']],
  ['callback', ['resolved'], ['clerk', 'butler', 'supervisor', 'manager', 'director', 'admin']],
  ['invalidate', ['new', 'dispatched', 'in-progress'], ['supervisor', 'manager', 'director', 'admin']],
  ['close', ['invalid'], ['clerk', 'supervisor', 'manager', 'director', 'admin']],
  ['cancel', ['new', 'dispatched'], ['clerk', 'supervisor']],
  ['merge', ['new', 'dispatched', 'in-progress'], ['clerk', 'supervisor']],
  ['reopen', ['closed', 'invalid', 'cancelled'], ['clerk', 'supervisor', 'manager', 'director', 'admin']],
  ['hand-over', [...open, 'resolved'], ['supervisor', 'manager', 'director', 'admin']],
  ['acknowledge', open, []],
];

test('the table has every verb once', () => {
  expect(table.map(([verb]) => verb).sort()).toEqual([...verbs].sort());
});

test.each(table)('%s is taken from its states and from no other', (verb, from) => {
  const taken = ticketStates.filter((state) => stateAllows(verb, { ...ticket, state }));
  expect(taken).toEqual(ticketStates.filter((state) => from.includes(state)));
});

test.each(table)(
  '%s is for its roles and, of strangers to the ticket, for no other',
  (verb, _from, roles) => {
    const may = staffRoles.filter((role) => mayDo(verb, ticket, as(role)));
    expect(may).toEqual(staffRoles.filter((role) => roles.includes(role)));
  },
);

const related: [string, string, Verb[]][] = [
  ['the first contact', 'li', ['dispatch', 'serve', 'note']],
  ['the assignee', 'wang', ['accept', 'transfer', 'reply', 'note', 'pause', 'resume', 'resolve']],
  ['the answerable', 'zhao', ['reply', 'note']],
  ['whom the ladder told', 'told', ['note', 'acknowledge']],
];
test.each(related)('%s may do what the table gives, whatever the role', (_who, staffId, may) => {
  expect(verbs.filter((verb) => mayDo(verb, ticket, as('handler', staffId)))).toEqual(may);
});

test('a handler of the department may accept where no assignee is named, others may not', () => {
  const unnamed = { ...ticket, state: 'dispatched', assigneeId: null } as const;
  expect(mayDo('accept', unnamed, as('handler', 'chen', 'engineering'))).toBe(true);
  expect(mayDo('accept', unnamed, as('handler', 'chen', 'cleaning'))).toBe(false);
  expect(mayDo('accept', unnamed, as('clerk', 'chen', 'engineering'))).toBe(false);
  expect(mayDo('accept', { ...unnamed, assigneeId: 'wang' }, as('handler', 'chen', 'engineering'))).toBe(
    false,
  );
  expect(mayDo('accept', { ...unnamed, departmentId: null }, as('handler', 'chen', null))).toBe(false);
});

test('who resolved the ticket never makes its call-back, whatever the role', () => {
  for (const role of ['clerk', 'supervisor', 'manager', 'director'] as const) {
    expect(mayDo('callback', ticket, as(role, 'wang'))).toBe(false);
    expect(mayDo('callback', ticket, as(role, 'li'))).toBe(true);
  }
});

test('the policy names who may judge invalid in place of the default', () => {
  const clerks = { ...ticket, invalidatedBy: ['clerk'] } as const;
  expect(mayDo('invalidate', clerks, as('clerk'))).toBe(true);
  expect(mayDo('invalidate', clerks, as('manager'))).toBe(false);
  expect(mayDo('invalidate', { ...ticket, invalidatedBy: undefined }, as('manager'))).toBe(true);
});

test('an invalid complaint is closed only once the reason was told', () => {
  expect(stateAllows('close', { state: 'invalid', hasInvalidReply: false })).toBe(false);
  expect(stateAllows('close', { state: 'invalid', hasInvalidReply: true })).toBe(true);
});

test('the company may write a note and nothing else, even where it is first contact', () => {
  expect(verbs.filter((verb) => mayDo(verb, ticket, as('company', 'li')))).toEqual(['note']);
});

test('abilities are the verbs that state and person both allow', () => {
  expect(abilities(ticket, as('clerk', 'li'))).toEqual([
    'dispatch',
    'serve',
    'reply',
    'note',
    'cancel',
    'merge',
  ]);
  expect(abilities({ ...ticket, state: 'resolved' }, as('clerk'))).toEqual(['reply', 'note', 'callback']);
  expect(abilities({ ...ticket, state: 'merged' }, as('manager'))).toEqual(['note']);
});
