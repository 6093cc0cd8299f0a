import type { Core } from '@strapi/strapi';
import { isDomainError } from '@shouwen/domain/error';
import { removeFromDisk, settleOnDisk } from './store';
import type { PreparedFile } from './prepare';
import type { Sql } from '../postgres/sql';
import { tableOf } from '../postgres/table';
import { newDocumentId } from '../write/document-id';
import { insertRows, type Values } from '../write/insert';

/** A file at its place on the disk, with the id that its row is going to have. */
export interface SettledFile {
  id: string;
  key: string;
  file: PreparedFile;
}

const remove = async (settled: readonly SettledFile[]): Promise<void> => {
  for (const { key } of settled) await removeFromDisk(key);
};

async function settle(files: readonly PreparedFile[]): Promise<SettledFile[]> {
  const all: SettledFile[] = [];
  try {
    for (const file of files) all.push({ id: newDocumentId(), key: await settleOnDisk(file), file });
    return all;
  } catch (error) {
    await remove(all);
    throw error;
  }
}

/**
 * Puts files in their place before the rows are written, and takes them away again unless `write` has kept them: a
 * row without its file would be a loss, a file without its row is swept. `isCertain`: after this error of `write` no row stands.
 */
export async function settled<T>(
  files: readonly PreparedFile[],
  write: (settled: readonly SettledFile[]) => Promise<T>,
  isKept: (answer: T, id: string) => boolean,
  isCertain: (error: unknown) => boolean = isDomainError,
): Promise<T> {
  const all = await settle(files);
  try {
    const answer = await write(all);
    await remove(all.filter(({ id }) => !isKept(answer, id)));
    return answer;
  } catch (error) {
    // where the connection broke the rows may stand nevertheless: the nightly sweep knows better
    if (isCertain(error)) await remove(all);
    throw error;
  }
}

/** Writes the rows of settled files; `shared` is what all of them have in common. */
export async function insertFiles(
  { strapi, sql, now }: { strapi: Core.Strapi; sql: Sql; now: Date },
  all: readonly SettledFile[],
  shared: Values,
): Promise<void> {
  const rows = all.map(({ id, key, file: { path: _path, previewPath, ...facts } }) => ({
    ...shared,
    ...facts,
    documentId: id,
    key,
    hasPreview: previewPath !== null,
    uploadedAt: now,
  }));
  await insertRows(sql, tableOf(strapi, 'file'), rows, now);
}
