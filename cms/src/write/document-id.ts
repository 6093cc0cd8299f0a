import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 24;

/** An id of the same shape as Strapi's documentId: 24 signs of a–z and 0–9, a letter first. */
export function newDocumentId(): string {
  const bytes = randomBytes(LENGTH);
  let id = LETTERS[(bytes[0] ?? 0) % LETTERS.length] ?? 'a';
  for (let at = 1; at < LENGTH; at += 1) id += SIGNS[(bytes[at] ?? 0) % SIGNS.length];
  return id;
}
