import type { Span } from '../ticket';

export interface Stretch extends Span {
  /** Length in ms; null while the stretch has no end. */
  length: number | null;
}

export const stretchesOf = (spans: readonly Span[]): Stretch[] =>
  spans.map((span) => ({ ...span, length: span.to === null ? null : Date.parse(span.to) - Date.parse(span.from) }));

/** How much time counted in all, in ms. */
export const countedIn = (spans: readonly Span[]): number =>
  stretchesOf(spans).reduce((sum, { counted, length }) => (counted && length !== null ? sum + length : sum), 0);

// A night must not squeeze an hour of work out of the picture: nothing is drawn narrower than this share.
const least = 0.04;

/** Widths for the picture, adding up to 1; longer stretches are wider, none disappears. */
export const sharesOf = (spans: readonly Span[]): number[] => {
  const lengths = stretchesOf(spans).map(({ length }) => length ?? 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return lengths.map(() => 1 / lengths.length);
  const raised = lengths.map((length) => Math.max(length / total, least));
  const sum = raised.reduce((whole, share) => whole + share, 0);
  return raised.map((share) => share / sum);
};
