import type { Place } from './place';

/** What a move changes: the building's grid, or the grid's section; null takes it out of the one it is in. */
export type Move = { grid: string | null } | { section: string | null };

/**
 * What dropping one place on another means, or null where it means nothing: a building goes into a grid, a grid into a
 * section, each within its own community; dropped on the community, it is in none.
 */
export function moveTo(moved: Place, target: Place): Move | null {
  const { record } = moved;
  const home = target.kind === 'communities' ? target.record.id : target.record.community;
  if (home !== record.community) return null;
  const into = target.kind === 'communities' ? null : target.record.id;
  if (moved.kind === 'buildings' && (target.kind === 'grids' || into === null))
    return (record.grid ?? null) === into ? null : { grid: into };
  if (moved.kind === 'grids' && (target.kind === 'sections' || into === null))
    return (record.section ?? null) === into ? null : { section: into };
  return null;
}

/** The way back. */
export const wayBack = ({ kind, record }: Place): Move =>
  kind === 'buildings' ? { grid: record.grid ?? null } : { section: record.section ?? null };

export const isMovable = (kind: Place['kind']): boolean => kind === 'buildings' || kind === 'grids';
