import { DomainError } from '@shouwen/domain/error';
import { limits } from '@shouwen/domain/contract';
import type { Parameters } from './parameters';

/** Texts that `q` looks in, as SQL; with an index over their characters and pairs where `grams` is its expression. */
export interface SearchTexts {
  texts: readonly string[];
  grams: string | null;
}

/**
 * How words are looked for. `exact`: by the index, then in the text. `walked`: in the text alone, for what stands so often that
 * a page is found sooner by walking through the rows in their order. `guessed`: by the index alone, which tells the planner how
 * often words stand; the pairs of longer words may stand apart.
 */
export type Look = 'exact' | 'walked' | 'guessed';

/** A text that ILIKE takes literally, wherever it stands. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The words that a filter looks for, if any. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'string')
    throw new DomainError('query.wrong-type', { path: 'q', params: { field: 'q' } });
  const words = value.trim();
  if (words.length > limits.searchCharacters) throw new DomainError('query.too-large', { path: 'q' });
  return words;
}

export function matchesWords(
  search: readonly SearchTexts[],
  value: unknown,
  parameters: Parameters,
  look: Look,
): string {
  if (search.length === 0) throw new DomainError('query.wrong-type', { path: 'q', params: { field: 'q' } });
  const words = wordsOf(value);
  if (words === '') return 'true';
  const isIndexed = look !== 'walked' && search.some(({ grams }) => grams !== null);
  const wanted = isIndexed ? `shouwen_words(${parameters.add(words)})` : '';
  const isGuess = look === 'guessed' && search.every(({ grams }) => grams !== null);
  const pattern = isGuess ? '' : parameters.add(containing(words));
  const each = search.map(({ texts, grams }) => {
    const holds = texts.map((text) => `${text} ILIKE ${pattern}`).join(' OR ');
    if (!isIndexed || grams === null) return holds;
    const isFound = `${grams} @> ${wanted}`;
    return look === 'guessed' ? isFound : `(${isFound} AND (${holds}))`;
  });
  return `(${each.join(' OR ')})`;
}
