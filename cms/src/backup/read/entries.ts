import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DomainError, isDomainError } from '@shouwen/domain/error';
import { extract } from 'tar-stream';
import { Chain } from '../chain';
import { MANIFEST, SEAL, type Seal } from '../format';
import { parseSeal } from './parse';

/** An entry as it comes out of the file: to be read once, whole or in pieces. */
export interface Entry {
  name: string;
  size: number;
  pieces: AsyncIterable<Buffer>;
  whole(): Promise<Buffer>;
}

// far beyond any that is written: more is not held in memory
const MOST_BYTES = 256 * 1024 * 1024;

const damaged = (place: string) => new DomainError('backup.damaged', { params: { place } });

async function* hashed(stream: AsyncIterable<Buffer>, hash: Hash, onBytes: (count: number) => void) {
  for await (const piece of stream) {
    hash.update(piece);
    onBytes(piece.length);
    yield piece;
  }
}

function entryOf(name: string, size: number, pieces: AsyncIterable<Buffer>): Entry {
  return {
    name,
    size,
    pieces,
    async whole() {
      if (size > MOST_BYTES) throw damaged(name);
      const found: Buffer[] = [];
      for await (const piece of pieces) found.push(piece);
      return Buffer.concat(found);
    },
  };
}

/** What the reading of a tar stumbled over, in our words; `last` is the entry it had come to. */
function stumbled(error: unknown, last: string | undefined): unknown {
  if (isDomainError(error) || !(error instanceof Error)) return error;
  if (last === undefined) return new DomainError('backup.foreign');
  if (/unexpected end/i.test(error.message)) return new DomainError('backup.truncated');
  if (/tar|header/i.test(error.message)) return damaged(last);
  return error;
}

/**
 * Hands on the entries of a backup in their order and answers its seal. Names, sizes and contents must be those that the
 * seal was put on; a file without a seal was cut off.
 */
export async function eachEntry(
  file: string,
  work: (entry: Entry) => Promise<void>,
  onBytes: (soFar: number) => void,
): Promise<Seal> {
  const tar = extract();
  const source = createReadStream(file, { highWaterMark: 1 << 20 });
  const feeding = pipeline(source, tar);
  feeding.catch(() => undefined);
  const chain = new Chain();
  let last: string | undefined;
  let bytes = 0;
  try {
    for await (const stream of tar) {
      const { name, size = 0 } = stream.header;
      if (last === undefined && name !== MANIFEST) throw new DomainError('backup.foreign');
      last = name;
      const hash = createHash('sha256');
      const entry = entryOf(
        name,
        size,
        hashed(stream as AsyncIterable<Buffer>, hash, (count) => onBytes((bytes += count))),
      );
      if (name === SEAL) return opened(parseSeal(await entry.whole(), name), chain);
      await work(entry);
      chain.add(name, size, hash.digest('hex'));
    }
    await feeding;
  } catch (error) {
    throw stumbled(error, last);
  } finally {
    source.destroy();
  }
  throw new DomainError(last === undefined ? 'backup.foreign' : 'backup.truncated');
}

function opened(seal: Seal, chain: Chain): Seal {
  if (seal.chain !== chain.end()) throw damaged(SEAL);
  return seal;
}

/** Reads what nobody wants, so that the next entry comes. */
export async function skip({ pieces }: Entry): Promise<void> {
  for await (const piece of pieces) void piece;
}
