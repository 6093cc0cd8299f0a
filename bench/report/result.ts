import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Measured } from '../panel/measure';
import type { Trial } from '../trials/trial';
import type { Machine } from './machine';

/** What one suite has measured. */
export interface Result extends Machine {
  suite: string;
  large: number;
  /** The tables beside it, the smallest first. */
  smaller: readonly number[];
  pace: { seconds: number; rounds: number };
  lines: readonly Measured[];
  memoryMb: number | null;
  trials: readonly Trial[];
}

/** Writes the results whole or not at all. */
export function keep(results: readonly object[], file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, `${JSON.stringify(results, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}
