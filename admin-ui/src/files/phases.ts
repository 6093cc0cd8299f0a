import type { FilePhase } from '@shouwen/domain/contract';
import type { StoredFile } from './file';

export interface Phased {
  /** What is shown side by side: the first picture of the place as it was found, the last as it was left. */
  pair: Record<FilePhase, StoredFile | null>;
  /** All other pictures, in their order. */
  others: StoredFile[];
}

/** Puts the pictures that are marked into a pair; `pictures` are the oldest first. */
export const phased = (pictures: readonly StoredFile[]): Phased => {
  const before = pictures.find(({ phase }) => phase === 'before') ?? null;
  const after = pictures.findLast(({ phase }) => phase === 'after') ?? null;
  return {
    pair: { before, after },
    others: pictures.filter((picture) => picture !== before && picture !== after),
  };
};
