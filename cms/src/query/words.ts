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
 * often words stand; the grams of longer words may stand apart. `fenced`: in rows that the index has found already.
 */
export type Look = 'exact' | 'walked' | 'guessed' | 'fenced';

/** A text that ILIKE takes literally, wherever it stands. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** What has no small and no great letters, as Chinese and numbers, is compared as it stands: six times as fast. */
const likeOf = (text: string): string => (text.toLowerCase() === text.toUpperCase() ? 'LIKE' : 'ILIKE');

/** The words that a filter looks for, if any. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'string')
    throw new DomainError('query.wrong-type', { path: 'q', params: { field: 'q' } });
  const words = value.trim();
  if (words.length > limits.searchCharacters) throw new DomainError('query.too-large', { path: 'q' });
  return words;
}

const isIndexed = (search: readonly SearchTexts[]): boolean => search.every(({ grams }) => grams !== null);

/** One or two characters: the index knows by itself which rows hold them. */
const isOneGram = (words: string): boolean => [...words].length <= 2;

/** What the index is asked: every row that holds the words, and of longer ones some that hold only their pairs. */
export function foundByIndex(search: readonly SearchTexts[], words: string, parameters: Parameters): string {
  const wanted = `shouwen_words(${parameters.add(words)})`;
  return `(${search.map(({ grams }) => `${grams} @> ${wanted}`).join(' OR ')})`;
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
  const isExact = isOneGram(words) && isIndexed(search);
  if (look === 'fenced' && isExact) return 'true';
  const isAsked = (look === 'exact' || look === 'guessed') && isIndexed(search);
  const found = isAsked && foundByIndex(search, words, parameters);
  if (found && (look === 'guessed' || isExact)) return found;
  const pattern = parameters.add(containing(words));
  const like = likeOf(words);
  const holds = search.flatMap(({ texts }) => texts.map((text) => `${text} ${like} ${pattern}`)).join(' OR ');
  // apart from the texts: what the index has found is then not worked out again for each row
  return found ? `(${found} AND (${holds}))` : `(${holds})`;
}
