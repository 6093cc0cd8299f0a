import type { QueuedAct } from './queuedAct';
import { isPassing, isSafeToSend, nextToSend, standingOf } from './sending';

const act = (id: number, more: Partial<QueuedAct> = {}): QueuedAct => ({
  id,
  key: `key-${id}`,
  person: 'p',
  ticket: { id: 'a', number: 'A-1', title: '灯不亮' },
  deed: { kind: 'verb', verb: 'note', body: '{}' },
  at: '2026-11-23T02:00:00.000Z',
  triedAt: null,
  refused: null,
  ...more,
});
const refused = { code: 'ticket.transition-refused', message: null };
const other = { id: 'b', number: 'B-1', title: '门坏了' };

it('sends in the order in which things were done', () => {
  expect(nextToSend([act(1), act(2)])?.id).toBe(1);
  expect(nextToSend([])).toBeUndefined();
});

it('lets what follows a refused act of the same ticket wait, and goes on with other tickets', () => {
  const acts = [act(1, { refused }), act(2), act(3, { ticket: other })];
  expect(acts.map((one) => standingOf(one, acts, null))).toEqual(['refused', 'held', 'waiting']);
  expect(nextToSend(acts)?.id).toBe(3);
});

it('says which one is on its way', () => {
  const acts = [act(1), act(2)];
  expect(acts.map((one) => standingOf(one, acts, 1))).toEqual(['sending', 'waiting']);
});

it('sends nothing again once the server may have forgotten its key', () => {
  const triedAt = '2026-11-23T02:00:00.000Z';
  const after = (hours: number) => Date.parse(triedAt) + hours * 3_600_000;
  expect(isSafeToSend(act(1), after(1000))).toBe(true);
  expect(isSafeToSend(act(1, { triedAt }), after(22.9))).toBe(true);
  expect(isSafeToSend(act(1, { triedAt }), after(23))).toBe(false);
});

it('waits out what passes by itself and shows what does not', () => {
  const told = (status: number, code = '') => isPassing({ status, code });
  expect([told(0), told(401), told(429), told(503), told(403, 'auth.password-change-needed')]).toEqual(
    Array(5).fill(true),
  );
  expect([told(400), told(403, 'access.refused'), told(404), told(409), told(422)]).toEqual(
    Array(5).fill(false),
  );
});
