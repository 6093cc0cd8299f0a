import type { Span } from '../ticket';
import { sharesOf } from './sharesOf';

const friday: Span[] = [
  { from: '2026-11-20T08:00:00.000Z', to: '2026-11-20T10:00:00.000Z', counted: true, why: 'open' },
  { from: '2026-11-20T10:00:00.000Z', to: '2026-11-23T01:00:00.000Z', counted: false, why: 'closed' },
  { from: '2026-11-23T01:00:00.000Z', to: '2026-11-23T01:30:00.000Z', counted: true, why: 'open' },
];

it('draws half an hour beside a weekend wide enough to be seen', () => {
  const shares = sharesOf(friday);
  expect(shares[2]).toBeGreaterThan(0.03);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});
