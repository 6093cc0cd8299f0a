import { verbs } from './codes';
import { errorStatus, isErrorCode, statusOf } from './errors';
import { ticketFields } from './tickets';
import { verbInputs } from './verb-inputs';

test('every code has the form room.reason and a status of refusal or failure', () => {
  for (const [code, status] of Object.entries(errorStatus)) {
    expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
    expect([400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503]).toContain(status);
  }
});

test('the statuses that others rely on', () => {
  expect(statusOf('auth.required')).toBe(401);
  expect(statusOf('record.not-found')).toBe(404);
  expect(statusOf('access.refused')).toBe(403);
  expect(statusOf('ticket.transition-refused')).toBe(409);
  expect(statusOf('record.stale')).toBe(409);
  expect(statusOf('callback.too-soon')).toBe(409);
  expect(statusOf('idempotency.reused')).toBe(422);
  expect(statusOf('input.too-large')).toBe(413);
  expect(statusOf('auth.locked')).toBe(429);
  expect(isErrorCode('toString')).toBe(false);
});

test('a ticket has the fields of the contract', () => {
  const named =
    'number type nature title description channel severity urgency majorKind state resident requesterName ' +
    'requesterPhone household building community serviceCenter department firstContact answerable assignee ' +
    'receivedAt requestedReplyAt replyDueAt repliedAt invalidNoticeDueAt resolveDueAt resolvedAt closedAt isOverdue ' +
    'nextCallAt isCallDue nextDueAt importTask ' +
    'tags returnCount satisfaction rating form formVersion version createdAt updatedAt abilities deadlineNote id';
  expect(Object.keys(ticketFields).sort()).toEqual(named.split(' ').sort());
});

test('every verb has its input', () => {
  expect(Object.keys(verbInputs).sort()).toEqual([...verbs].sort());
});
