import { createReadStream } from 'node:fs';
import { DomainError } from '@shouwen/domain/error';
import type { Encoding } from './encoding';

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Where in a chunk the first broken byte lies, in lines after its beginning; a character cut by the chunk's edge is none. */
function linesBeforeBreak(chunk: Buffer, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(chunk);
  const at = text.indexOf('\ufffd', 1);
  return linesIn(text.slice(0, Math.max(at, 0)));
}

/** The text of a file, chunk by chunk and strictly: a byte that the encoding does not know is a refusal, never a `�`. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decoded = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      const at = line + (chunk ? linesBeforeBreak(chunk, encoding) : 0);
      throw new DomainError('import.file-encoding', { params: { encoding, line: at } });
    }
  };
  for await (const chunk of createReadStream(path)) {
    const text = decoded(chunk as Buffer);
    yield text;
    line += linesIn(text);
  }
  yield decoded();
}
