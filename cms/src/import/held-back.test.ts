import { HeldBack } from './held-back';

const NOW = new Date('2026-11-26T02:00:00Z');
const draft = (hoursAgo: number, characters = 10) => ({
  type: 1,
  serviceCenter: 1,
  receivedAt: new Date(NOW.getTime() - hoursAgo * 3_600_000),
  description: 'x'.repeat(characters),
});

test('what was received in the last two days waits, the rest is written at once', () => {
  const heldBack = new HeldBack(NOW);
  const [old, recent] = [draft(49), draft(47)];
  expect(heldBack.sift([recent, old])).toEqual([old]);
  expect(heldBack.drafts).toEqual([recent]);
});

test('no more waits than the memory may hold, however few they are', () => {
  const heldBack = new HeldBack(NOW);
  const long = Array.from({ length: 1_050 }, () => draft(1, 20_000));
  expect(heldBack.sift(long)).toHaveLength(1_050 - heldBack.drafts.length);
  expect(heldBack.drafts.length).toBeGreaterThan(900);
  expect(heldBack.drafts.length).toBeLessThan(1_001);
});
