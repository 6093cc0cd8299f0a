/** Part of a text, by its offsets. */
export interface Stretch {
  from: number;
  to: number;
}

// the full-width one too: who writes Chinese types that
const signs = [';', '；'];

/** Where a canned answer is called for: a `;` just typed at the beginning of a text, of a line or after a blank. */
export const triggerAt = (text: string, caret: number): Stretch | null => {
  if (!signs.includes(text.charAt(caret - 1))) return null;
  const before = text.charAt(caret - 2);
  return before === '' || /\s/.test(before) ? { from: caret - 1, to: caret } : null;
};

export const replaced = (text: string, { from, to }: Stretch, words: string): string =>
  text.slice(0, from) + words + text.slice(to);
