import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@shouwen/domain/error';
import { kindOf } from './kind';
import { baseName, fileName } from './name';
import { writeAnew } from './picture';
import type { ReceivedFile } from './received';

/** A file that may be kept: what it is, what it is called, and where it waits. */
export interface PreparedFile {
  name: string;
  mime: string;
  size: number;
  sha256: string;
  width: number | null;
  height: number | null;
  path: string;
  previewPath: string | null;
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A sheet that the house itself has written, ready to be kept. */
export async function sheetAt(path: string, name: string, mime = 'text/csv'): Promise<PreparedFile> {
  const { size } = await stat(path);
  return {
    name,
    mime,
    size,
    sha256: await sha256Of(path),
    width: null,
    height: null,
    path,
    previewPath: null,
  };
}

/** Finds out what a received file is and writes pictures anew; refuses what is empty or of no kind that is taken. */
export async function prepare(received: ReceivedFile, folder: string, index: number): Promise<PreparedFile> {
  const given = baseName(received.givenName);
  if (received.size === 0) throw new DomainError('file.empty', { path: 'file', params: { name: given } });
  const kind = await kindOf(received.path, given);
  const name = fileName(given, kind.extensions);
  if (!kind.isPicture) {
    const { path, size, sha256 } = received;
    return { name, mime: kind.mime, size, sha256, width: null, height: null, path, previewPath: null };
  }
  const picture = await writeAnew({ path: received.path, mime: kind.mime, name }, folder, index);
  const [{ size }, sha256] = [await stat(picture.path), await sha256Of(picture.path)];
  return { name, mime: kind.mime, size, sha256, ...picture };
}
