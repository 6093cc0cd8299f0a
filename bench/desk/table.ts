import type { DeskLine, DeskResult } from './suite';

const whole = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

const told = ({ line, value, fair, limit, unit }: DeskLine): string =>
  [
    line.padEnd(43),
    `${whole(value)} ${unit}`.padStart(10),
    `${whole(fair)} ${unit}`.padStart(10),
    `at most ${limit}`.padStart(13),
    fair <= limit ? '✓' : '✗',
  ].join('  ');

/** The result as people read it: here and now, then as it would be on the machine of the limits. */
export const deskTable = ({ lines, slowness, cores, memoryGb, node, processor, load }: DeskResult): string =>
  [
    'desk: what a person waits for, here and on the machine of the limits',
    ...lines.map(told),
    `this machine was up to ${slowness.toFixed(1)} times slower than that one`,
    `${processor}, ${cores} cores, ${memoryGb} GB, Node ${node}, load ${load}`,
  ].join('\n');
