import { isOverdue } from './overdue';

const due = Date.UTC(2025, 5, 10, 10);
const ticket = {
  state: 'dispatched',
  repliedAt: null,
  replyDueAt: due,
  resolvedAt: null,
  resolveDueAt: null,
} as const;

test('a ticket is overdue after its due instant, not at it', () => {
  expect(isOverdue(ticket, due)).toBe(false);
  expect(isOverdue(ticket, due + 1)).toBe(true);
});

test('a reply met leaves the resolution to be watched', () => {
  const replied = { ...ticket, repliedAt: due - 1 };
  expect(isOverdue(replied, due + 1)).toBe(false);
  expect(isOverdue({ ...replied, resolveDueAt: due }, due + 1)).toBe(true);
});

test('a paused, resolved or finished ticket is never overdue', () => {
  for (const state of ['waiting', 'resolved', 'closed', 'invalid', 'cancelled', 'merged'] as const) {
    expect(isOverdue({ ...ticket, state }, due + 1)).toBe(false);
  }
});

test('a due time that could not be computed is not overdue', () => {
  expect(isOverdue({ ...ticket, replyDueAt: null }, due + 1)).toBe(false);
});

test('instants may come as text or Date', () => {
  expect(isOverdue({ ...ticket, replyDueAt: '2025-06-10T10:00:00.000Z' }, new Date(due + 1))).toBe(true);
});
