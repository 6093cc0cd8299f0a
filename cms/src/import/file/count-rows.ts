import { createReadStream } from 'node:fs';
import type { Encoding } from './encoding';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * How many rows a file has, its names among them, for a bar that moves: line breaks outside quotation marks, counted in
 * bytes. In none of our encodings are those bytes a part of another sign but in UTF-16, where this is a guess.
 */
export async function countRows(path: string, encoding: Encoding): Promise<number> {
  const step = encoding.startsWith('utf-16') ? 2 : 1;
  const first = encoding === 'utf-16be' ? 1 : 0;
  let rows = 0;
  let isQuoted = false;
  let last = LINE_FEED;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    for (let at = first; at < bytes.length; at += step) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (!isQuoted && (byte === RETURN || (byte === LINE_FEED && last !== RETURN))) rows += 1;
      last = byte;
    }
  }
  return last === LINE_FEED || last === RETURN ? rows : rows + 1;
}
