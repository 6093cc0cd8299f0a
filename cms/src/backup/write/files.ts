import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import type { Client } from 'pg';
import { pathOf, previewKey } from '../../files/key';
import { FILES, filesBelow, publicFolder, UPLOADS } from '../folders';
import type { Container } from './container';

interface Wanted {
  entry: string;
  path: string;
  /** As its row says; nothing where no row says it. */
  sha256?: string;
}

export interface WrittenFiles {
  count: number;
  bytes: number;
  lost: string[];
}

/** What the snapshot's rows name; what is marked as deleted has no claim on its bytes. */
async function privateFiles(client: Client): Promise<Wanted[]> {
  const { rows } = await client.query<{ key: string; sha256: string; hasPreview: boolean }>(
    `SELECT key, sha_256 AS sha256, has_preview AS "hasPreview" FROM public.stored_files WHERE deleted_at IS NULL ORDER BY key`,
  );
  return rows.flatMap(({ key, sha256, hasPreview }) => {
    const preview = previewKey(key);
    const own = { entry: `${FILES}${key}`, path: pathOf(key), sha256 };
    return hasPreview ? [own, { entry: `${FILES}${preview}`, path: pathOf(preview) }] : [own];
  });
}

async function publicFiles(): Promise<Wanted[]> {
  const names = (await filesBelow(publicFolder())).filter((name) => !name.startsWith('.'));
  return names.map((name) => ({ entry: `${UPLOADS}${name}`, path: join(publicFolder(), name) }));
}

async function opened({ path, entry }: Wanted): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return undefined;
    throw new DomainError('backup.file-unreadable', { params: { file: entry, reason: code } });
  }
}

/**
 * Writes the files of the snapshot. One that the disk has lost before does not keep the others from being saved: it is
 * named among the lost, and so is one whose content is not what its row says.
 */
export async function writeFiles(
  client: Client,
  container: Container,
  onFile: (done: number, of: number) => void,
): Promise<WrittenFiles> {
  // those that nobody holds come first: the time in which one may be taken away is short
  const wanted = [...(await publicFiles()), ...(await privateFiles(client))];
  const written: WrittenFiles = { count: 0, bytes: 0, lost: [] };
  for (const [nth, each] of wanted.entries()) {
    onFile(nth, wanted.length);
    const handle = await opened(each);
    if (handle === undefined) {
      // a public one has been removed since the folder was read
      if (each.entry.startsWith(FILES)) written.lost.push(each.entry);
      continue;
    }
    try {
      const { size } = await handle.stat();
      const content = handle.createReadStream({ autoClose: false, end: Math.max(size - 1, 0) });
      const sum = await container.pour(each.entry, size, content);
      if (each.sha256 !== undefined && each.sha256 !== sum) written.lost.push(each.entry);
      written.count += 1;
      written.bytes += size;
    } finally {
      await handle.close();
    }
  }
  return written;
}
