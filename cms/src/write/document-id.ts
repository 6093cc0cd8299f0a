import { randomFillSync } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 24;
const IDS_A_DRAW = 256;

/** Drawn for many ids at once: the way to the source of chance costs more than an id. */
const chance = Buffer.alloc(LENGTH * IDS_A_DRAW);
let used = chance.length;

/** An id of the same shape as Strapi's documentId: 24 signs of a–z and 0–9, a letter first. */
export function newDocumentId(): string {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  let id = LETTERS[(chance[used] ?? 0) % LETTERS.length] ?? 'a';
  for (let at = 1; at < LENGTH; at += 1) id += SIGNS[(chance[used + at] ?? 0) % SIGNS.length];
  used += LENGTH;
  return id;
}
