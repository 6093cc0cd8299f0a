import { median, percentile, ratio, summaryOf } from './summary';

const round = (seconds: number, latencies: number[]) => ({
  seconds,
  latencies,
  bytes: latencies.length * 10,
});

test('the 99th percentile of a hundred is the second slowest', () => {
  const hundred = Array.from({ length: 100 }, (_, nth) => nth + 1);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.5)).toBe(0);
});

test('the median of an even number lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});

test('a round that was disturbed for both moves no ratio', () => {
  const ours = [round(1, [1, 1]), round(10, [1, 1]), round(1, [1, 1])];
  const bare = [round(1, [1, 1, 1, 1]), round(10, [1, 1, 1, 1]), round(1, [1, 1, 1, 1])];
  expect(ratio(ours, bare)).toBe(0.5);
});

test('rounds become one row: the median of their speeds, the percentiles of all', () => {
  const row = summaryOf([round(1, [1, 2]), round(1, [3, 4, 5, 6]), round(1, [7, 8, 9])]);
  expect(row).toMatchObject({ perSecond: 3, p50: 5, p99: 9, bytes: 10, count: 9 });
});
