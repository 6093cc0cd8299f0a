import { ticketStates } from '../contract/codes';
import { nextDueAt } from './next-due';
import { isOverdue } from './overdue';

const REPLY = '2025-06-09T08:20:00.000Z';
const RESOLVE = '2025-06-10T02:00:00.000Z';
const due = { replyDueAt: REPLY, resolveDueAt: RESOLVE };

test('the reply comes first, and once it is told the resolution', () => {
  expect(nextDueAt({ state: 'new', ...due })).toBe(Date.parse(REPLY));
  expect(nextDueAt({ state: 'in-progress', ...due, repliedAt: REPLY })).toBe(Date.parse(RESOLVE));
});

test('a resolution that is due before the reply goes first', () => {
  expect(nextDueAt({ state: 'new', replyDueAt: RESOLVE, resolveDueAt: REPLY })).toBe(Date.parse(REPLY));
});

test('what is met, paused or no longer open has none, and neither has a due time that could not be computed', () => {
  expect(nextDueAt({ state: 'in-progress', ...due, repliedAt: REPLY, resolvedAt: REPLY })).toBeNull();
  expect(nextDueAt({ state: 'new', replyDueAt: null, resolveDueAt: null })).toBeNull();
  const running = ticketStates.filter((state) => nextDueAt({ state, ...due }) !== null);
  expect(running).toEqual(['new', 'dispatched', 'in-progress']);
});

test.each(ticketStates)('a ticket that is %s is overdue exactly when this instant is past', (state) => {
  for (const now of [REPLY, RESOLVE, '2025-06-09T08:20:00.001Z', '2025-06-11T00:00:00.000Z']) {
    const next = nextDueAt({ state, ...due });
    expect(isOverdue({ state, ...due }, now)).toBe(next !== null && next < Date.parse(now));
  }
});
