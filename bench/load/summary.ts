import type { Round } from './round';

export interface Summary {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  bytes: number;
  count: number;
}

/** The value that this share of the sorted numbers does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

export const perSecond = ({ latencies, seconds }: Round): number => latencies.length / seconds;

/** Several rounds of one line as one row of the table; `bytes` an answer. */
export function summaryOf(rounds: readonly Round[]): Summary {
  const sorted = rounds.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const bytes = rounds.reduce((sum, round) => sum + round.bytes, 0);
  return {
    perSecond: median(rounds.map(perSecond)),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    bytes: Math.round(bytes / Math.max(sorted.length, 1)),
    count: sorted.length,
  };
}

/** How many times as fast the one was as the other, round by round, so that what disturbs one disturbs both. */
export const ratio = (ours: readonly Round[], theirs: readonly Round[]): number =>
  median(ours.map((round, nth) => perSecond(round) / Math.max(perSecond(theirs[nth] ?? round), 1e-9)));
