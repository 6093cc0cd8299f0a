import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newKey, pathOf, previewKey } from './key';
import type { PreparedFile } from './prepare';

async function settle(from: string, key: string): Promise<void> {
  const file = await open(from, 'r');
  try {
    // on the disk before the database says that it is
    await file.sync();
  } finally {
    await file.close();
  }
  const to = pathOf(key);
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
}

/** Removes a file and its preview; what is gone already is no trouble. */
export async function removeFromDisk(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
  await rm(pathOf(previewKey(key)), { force: true });
}

/** Moves a prepared file to its place for good and answers its key. */
export async function settleOnDisk({ path, previewPath }: PreparedFile): Promise<string> {
  const key = newKey();
  try {
    await settle(path, key);
    if (previewPath !== null) await settle(previewPath, previewKey(key));
  } catch (error) {
    await removeFromDisk(key);
    throw error;
  }
  return key;
}
