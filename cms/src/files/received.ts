import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file as it arrived: nothing about it is known yet but its bytes and what the sender calls it. */
export interface ReceivedFile {
  givenName: string;
  path: string;
  size: number;
  sha256: string;
}

/** Writes one part of an upload to the disk, counting and hashing on the way. */
export async function receive(
  part: Readable,
  place: { folder: string; index: number; givenName: string },
  signal: AbortSignal,
): Promise<ReceivedFile> {
  const path = join(place.folder, `part-${place.index}`);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    part,
    async function* counted(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    { signal },
  );
  return { givenName: place.givenName, path, size, sha256: hash.digest('hex') };
}
