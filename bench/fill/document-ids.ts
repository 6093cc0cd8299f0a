import type { Random } from '../../database/seed/random';

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SYLLABLES = [...SIGNS].flatMap((a) => [...SIGNS].flatMap((b) => [...SIGNS].map((c) => a + b + c)));
const FIRST = [...LETTERS].flatMap((a) => [...SIGNS].flatMap((b) => [...SIGNS].map((c) => a + b + c)));
const SYLLABLES_AN_ID = 8;

/** Ids of the shape of Strapi's documentId, repeatable and in no order: an index over them grows as in life. */
export function documentIds(random: Random): () => string {
  const draw = (from: readonly string[]): string => from[Math.floor(random.next() * from.length)] ?? 'a00';
  return () => {
    let id = draw(FIRST);
    for (let at = 1; at < SYLLABLES_AN_ID; at += 1) id += draw(SYLLABLES);
    return id;
  };
}
