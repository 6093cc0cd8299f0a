import type { Span } from '../ticket';

const lengthOf = ({ from, to }: Span): number => (to === null ? 0 : Date.parse(to) - Date.parse(from));

// A night must not squeeze an hour of work out of the picture: nothing is drawn narrower than this share.
const least = 0.04;

/** Widths for the picture, adding up to 1; longer stretches are wider, none disappears. */
export const sharesOf = (spans: readonly Span[]): number[] => {
  const lengths = spans.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return lengths.map(() => 1 / lengths.length);
  const raised = lengths.map((length) => Math.max(length / total, least));
  const sum = raised.reduce((whole, share) => whole + share, 0);
  return raised.map((share) => share / sum);
};
