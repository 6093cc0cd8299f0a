import type { Summary } from '../load/summary';
import { LIMITS, MOST_GROWTH, MOST_MEMORY_MB } from '../panel/limits';
import type { Measured } from '../panel/measure';
import type { Trial } from '../trials/trial';
import type { Result } from './result';

export type Row = readonly string[];

export const LINE_HEAD: Row = [
  'line',
  'server',
  'per s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'of bare',
  'p99 × bare',
  'growth',
];
export const TRIAL_HEAD: Row = ['tried once', 'measured', 'asked', ''];

const whole = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const times = (value: number): string => value.toFixed(2);
const judged = (text: string, isReached: boolean): string => `${text} ${isReached ? '✓' : '✗'}`;

const timing = ({ perSecond, p50, p95, p99 }: Summary): Row => [perSecond, p50, p95, p99].map(whole);

function oursOf({ line, ours, ratio, p99Ratio, growth }: Measured): Row {
  const limits = LIMITS[line];
  const [perSecond = '', p50 = '', p95 = '', p99 = ''] = timing(ours);
  return [
    line,
    'Shouwen',
    perSecond,
    p50,
    limits?.p95Ms ? judged(p95, ours.p95 <= limits.p95Ms) : p95,
    p99,
    limits?.ratio ? judged(times(ratio), ratio >= limits.ratio) : times(ratio),
    limits?.p99 ? judged(times(p99Ratio), p99Ratio <= limits.p99) : times(p99Ratio),
    judged(times(growth), growth <= MOST_GROWTH),
  ];
}

/** A line: ours on the large tables, the bare server beside it, ours on the smaller ones. */
export const linesOf = ({ lines, smaller }: Result): Row[] =>
  lines.flatMap((line) => [
    oursOf(line),
    ['', 'bare', ...timing(line.bare), '', '', ''],
    ...line.smaller.map((each, nth) => ['', `Shouwen, ${smaller[nth] ?? 0}`, ...timing(each), '', '', '']),
  ]);

const figure = (value: number): string =>
  value < 10 ? Number(value.toFixed(2)).toString() : value.toFixed(0);

function trialOf({ name, value, unit, least, most, about }: Trial): Row {
  const isReached = value >= (least ?? -Infinity) && value <= (most ?? Infinity);
  const text = `${figure(value)} ${unit}`.trim();
  if (least !== undefined) return [name, judged(text, isReached), `at least ${least}`, about ?? ''];
  if (most !== undefined) return [name, judged(text, isReached), `at most ${most}`, about ?? ''];
  return [name, text, '', about ?? ''];
}

/** What has no bare server beside it; the server's memory was read when the lines had been measured. */
export const trialsOf = ({ trials, memoryMb }: Result): Row[] => [
  ...(memoryMb === null
    ? []
    : [trialOf({ name: 'memory after the lines', value: memoryMb, unit: 'MB', most: MOST_MEMORY_MB })]),
  ...trials.map(trialOf),
];

/** Where and how it was measured. */
export const circumstances = (result: Result): string =>
  `${result.large} tickets, 10 connections, ${result.pace.rounds} rounds of ${result.pace.seconds} s; ${result.processor}, ${result.cores} cores, ${result.memoryGb} GB, Node ${result.node}, load ${result.load} before`;
