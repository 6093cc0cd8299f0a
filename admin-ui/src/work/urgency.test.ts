import type { Ticket } from '../tickets/ticket';
import { byUrgency } from './urgency';

const ticket = (number: string, more: Partial<Ticket> = {}) =>
  ({
    number,
    state: 'in-progress',
    receivedAt: '2026-11-23T02:00:00.000Z',
    repliedAt: null,
    replyDueAt: null,
    resolveDueAt: '2026-11-24T02:00:00.000Z',
    ...more,
  }) as Ticket;
const inOrder = (...tickets: Ticket[]) => [...tickets].sort(byUrgency).map(({ number }) => number);

it('puts what is due first at the top, a reply that is owed before a resolution', () => {
  const reply = ticket('reply', { replyDueAt: '2026-11-23T04:00:00.000Z' });
  const replied = ticket('replied', {
    replyDueAt: '2026-11-23T03:00:00.000Z',
    repliedAt: '2026-11-23T02:30:00.000Z',
  });
  const soon = ticket('soon', { resolveDueAt: '2026-11-23T05:00:00.000Z' });
  expect(inOrder(replied, soon, reply)).toEqual(['reply', 'soon', 'replied']);
});

it('puts what is paused and what has no due time to the end, the older first', () => {
  const paused = ticket('paused', { state: 'waiting', resolveDueAt: null });
  const open = ticket('open', { resolveDueAt: null });
  const older = ticket('older', { resolveDueAt: null, receivedAt: '2026-11-22T02:00:00.000Z' });
  expect(inOrder(paused, open, older, ticket('due'))).toEqual(['due', 'older', 'open', 'paused']);
});
