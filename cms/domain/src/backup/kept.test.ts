import fc from 'fast-check';
import { keptBackups } from './kept';

const ZONE = 'Asia/Shanghai';
const at = (text: string): number => Date.parse(`${text}:00+08:00`);
const told = (kept: Set<number>): string[] =>
  [...kept]
    .sort((a, b) => b - a)
    .map((instant) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16));

// Monday 2 November 2026 to Wednesday the 25th
const nightly = Array.from({ length: 24 }, (_, nth) =>
  at(`2026-11-${String(nth + 2).padStart(2, '0')}T02:30`),
);

test('three weeks of nights, kept for three days and three weeks: the last three, and the Sundays before', () => {
  expect(told(keptBackups(nightly, { days: 3, weeks: 3 }, ZONE))).toEqual([
    '2026-11-25T02:30',
    '2026-11-24T02:30',
    '2026-11-23T02:30',
    '2026-11-22T02:30',
    '2026-11-15T02:30',
  ]);
});

test('of several on one local day the newest is kept, though they lie on two days of UTC', () => {
  const [early, late] = [at('2026-11-25T01:00'), at('2026-11-25T22:00')];
  expect(told(keptBackups([early, late], { days: 7, weeks: 0 }, ZONE))).toEqual(['2026-11-25T22:00']);
});

test('after a month in which none succeeded the old ones are still there', () => {
  const old = [at('2026-09-01T02:30'), at('2026-09-02T02:30')];
  expect(told(keptBackups([...old, at('2026-11-25T02:30')], { days: 3, weeks: 0 }, ZONE))).toHaveLength(3);
});

test('the newest is kept whatever the rule, and never more than the rule names besides', () => {
  const instants = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1, maxLength: 60 });
  const number = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(instants, number, number, (takenAt, days, weeks) => {
      const kept = keptBackups(takenAt, { days, weeks }, ZONE);
      expect(kept.has(Math.max(...takenAt))).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(Math.max(1, days + weeks));
      // what was kept once is kept when asked again, without what went
      expect(keptBackups([...kept], { days, weeks }, ZONE)).toEqual(kept);
    }),
  );
});
