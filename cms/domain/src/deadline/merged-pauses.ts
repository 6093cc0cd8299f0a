import { DomainError } from '../error';
import type { Pause } from './types';

export type ClosedPause = readonly [from: number, to: number];

export interface MergedPauses {
  /** Finished pauses after `start`, in order, apart from each other. */
  finished: readonly ClosedPause[];
  /** Since when an unfinished pause has lasted, or null. */
  openFrom: number | null;
}

const NONE: MergedPauses = { finished: [], openFrom: null };

/**
 * Overlapping and touching pauses count once; one of no length or wholly before `start` counts nothing; one that
 * ends before it begins is refused (`pause.ends-before-begin`). What an unfinished pause covers belongs to it.
 */
export function mergePauses(pauses: readonly Pause[] | undefined, start: number): MergedPauses {
  if (!pauses || pauses.length === 0) return NONE;
  const clipped = pauses.map((pause) => clip(pause, start));
  if (clipped.length > 1) clipped.sort((a, b) => a[0] - b[0]);
  const merged: [from: number, to: number][] = [];
  for (const [from, to] of clipped) {
    const last = merged[merged.length - 1];
    if (to <= from) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const last = merged[merged.length - 1];
  if (last?.[1] !== Infinity) return { finished: merged, openFrom: null };
  return { finished: merged.slice(0, -1), openFrom: last[0] };
}

function clip([from, to]: Pause, start: number): [from: number, to: number] {
  if (to !== null && to < from) throw new DomainError('pause.ends-before-begin');
  return [Math.max(from, start), to ?? Infinity];
}
