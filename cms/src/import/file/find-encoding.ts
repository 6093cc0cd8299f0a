import { createReadStream } from 'node:fs';
import { DomainError } from '@shouwen/domain/error';
import { textOf } from './decode';
import type { Encoding } from './encoding';

/** Signs beyond ASCII that came out right before the break: more than chance would read out of another encoding. */
const CONVINCING = 12;
const HEAD_BYTES = 4_096;
const NUL_SHARE = 8;

type Reading = { isWhole: true } | { isWhole: false; right: number; refusal: DomainError };

async function headOf(path: string): Promise<Buffer> {
  for await (const chunk of createReadStream(path, { end: HEAD_BYTES - 1 })) return chunk as Buffer;
  return Buffer.alloc(0);
}

/** A text holds hardly any, but for UTF-16 without its mark. */
const isMostlyNul = (head: Buffer): boolean =>
  head.filter((byte) => byte === 0).length > head.length / NUL_SHARE;

function marked(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  return undefined;
}

async function read(path: string, encoding: Encoding): Promise<Reading> {
  let right = 0;
  try {
    for await (const text of textOf(path, encoding)) {
      if (right < CONVINCING) right += text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    }
    return { isWhole: true };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { isWhole: false, right, refusal: error };
  }
}

/**
 * The encoding of a text file: what a mark at its head says, else UTF-8 where all of it is, else GB18030. A file that
 * is UTF-8 but for a broken place is refused there instead of being read as something else.
 */
export async function findEncoding(path: string): Promise<Encoding> {
  const head = await headOf(path);
  const told = marked(head);
  if (told) return told;
  if (isMostlyNul(head)) throw new DomainError('import.encoding-unreadable');
  const utf8 = await read(path, 'utf-8');
  if (utf8.isWhole) return 'utf-8';
  if (utf8.right >= CONVINCING) throw utf8.refusal;
  if ((await read(path, 'gb18030')).isWhole) return 'gb18030';
  throw utf8.refusal;
}
