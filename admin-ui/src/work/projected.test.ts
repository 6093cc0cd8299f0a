import type { QueuedAct, QueuedVerb } from '../offline/queuedAct';
import type { Ticket } from '../tickets/ticket';
import { projected } from './projected';

const me = { id: 'me', role: 'handler' as const, department: 'engineering' };
const ticket = {
  id: 't',
  state: 'dispatched',
  department: 'engineering',
  assignee: null,
  firstContact: 'clerk',
  answerable: 'clerk',
  repliedAt: null,
  resolvedAt: null,
  abilities: ['accept', 'note'],
} as Ticket;
const at = '2026-11-23T02:00:00.000Z';
const act = (verb: QueuedVerb, of = 't') =>
  ({ ticket: { id: of }, at, deed: { kind: 'verb', verb, body: '{}' } }) as QueuedAct;

it('leaves a ticket alone that nothing waits for', () => {
  expect(projected(ticket, [act('accept', 'other')], me)).toBe(ticket);
});

it('lets whoever accepted without a network go on to reply and resolve', () => {
  const taken = projected(ticket, [act('accept')], me);
  expect(taken).toMatchObject({ state: 'in-progress', assignee: 'me' });
  expect(taken.abilities).toEqual(expect.arrayContaining(['reply', 'resolve', 'note']));
  expect(taken.abilities).not.toContain('accept');
});

it('shows the acts in their order, the last one on top', () => {
  const done = projected(ticket, [act('accept'), act('reply'), act('resolve')], me);
  expect(done).toMatchObject({ state: 'resolved', repliedAt: at, resolvedAt: at });
  expect(done.abilities).not.toContain('resolve');
});
