import { LIMITS, MOST_GROWTH, MOST_MEMORY_MB } from '../panel/limits';
import type { Measured } from '../panel/measure';
import type { Summary } from '../load/summary';
import type { Trial } from '../trials/trial';
import type { Result } from './result';

const HEAD = ['line', 'server', 'per s', 'p50 ms', 'p95 ms', 'p99 ms', 'of bare', 'p99 × bare', 'growth'];
const whole = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const times = (value: number): string => value.toFixed(2);

const timing = ({ perSecond, p50, p95, p99 }: Summary): string[] => [perSecond, p50, p95, p99].map(whole);
const judged = (text: string, isReached: boolean): string => `${text} ${isReached ? '✓' : '✗'}`;

function rowsOf({ line, ours, bare, small, ratio, p99Ratio, growth }: Measured): string[][] {
  const limits = LIMITS[line];
  const share = limits?.ratio ? judged(times(ratio), ratio >= limits.ratio) : times(ratio);
  const [perSecond, p50, p95, p99] = timing(ours) as [string, string, string, string];
  const slow = limits?.p95Ms ? judged(p95, ours.p95 <= limits.p95Ms) : p95;
  const slowest = limits?.p99 ? judged(times(p99Ratio), p99Ratio <= limits.p99) : times(p99Ratio);
  return [
    [
      line,
      'Shouwen',
      perSecond,
      p50,
      slow,
      p99,
      share,
      slowest,
      judged(times(growth), growth <= MOST_GROWTH),
    ],
    ['', 'bare', ...timing(bare), '', '', ''],
    ['', 'Shouwen, small', ...timing(small), '', '', ''],
  ];
}

const figure = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

function told({ name, value, unit, least, most, about }: Trial): string {
  const isReached = value >= (least ?? -Infinity) && value <= (most ?? Infinity);
  const limit = least === undefined ? most !== undefined && `at most ${most}` : `at least ${least}`;
  const text = `${name}: ${figure(value)} ${unit}`;
  return `${limit ? judged(`${text}, ${limit}`, isReached) : text}${about ? ` (${about})` : ''}`;
}

/** The result as people read it. */
export function table(result: Result): string {
  const rows = [HEAD, ...result.lines.flatMap(rowsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const { large, small, memoryMb, pace, cores, memoryGb, node, load } = result;
  const memory = memoryMb === null ? 'unknown' : judged(`${memoryMb} MB`, memoryMb <= MOST_MEMORY_MB);
  return [
    `${result.suite}: ${large} tickets (small: ${small}), 10 connections, ${pace.rounds} rounds of ${pace.seconds} s`,
    ...lines,
    `memory after the run: ${memory}`,
    ...result.trials.map(told),
    `${cores} cores, ${memoryGb} GB, Node ${node}, load ${load}`,
  ].join('\n');
}
