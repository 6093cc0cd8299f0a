import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '@shouwen/domain/contract';
import type { Application } from '../application';
import { inTransaction } from '../postgres/transaction';
import { filesFolder, incomingFolder } from './folder';
import { keyOfName } from './key';
import { removeFromDisk } from './store';

const HOUR_MS = 3_600_000;
const BATCH = 200;

interface Marked {
  id: number;
  key: string;
}

const staleBefore = ({ now }: Application): Date =>
  new Date(now().getTime() - limits.looseFileHours * HOUR_MS);

/** Removes from the disk; what the disk refuses is told and waits for the next sweep. */
async function removed(application: Application, marked: readonly Marked[]): Promise<number[]> {
  const ids: number[] = [];
  for (const { id, key } of marked) {
    try {
      await removeFromDisk(key);
      ids.push(id);
    } catch (error) {
      application.strapi.log.error(error);
    }
  }
  return ids;
}

/** Removes what is marked as deleted: first from the disk, then the row, so that an end in between forgets nothing. */
export async function removeDeleted(application: Application): Promise<void> {
  let last = 0;
  for (;;) {
    const marked = await application.read.query<Marked>(
      'SELECT id, key FROM stored_files WHERE deleted_at IS NOT NULL AND id > $1 ORDER BY id LIMIT $2',
      [last, BATCH],
    );
    const ids = await removed(application, marked);
    await inTransaction(application.strapi, (sql) =>
      sql.query('DELETE FROM stored_files WHERE id = ANY($1) AND deleted_at IS NOT NULL', [ids]),
    );
    if (marked.length < BATCH) return;
    last = marked[marked.length - 1]?.id ?? last;
  }
}

/** Marks what was uploaded a day ago and attached to nothing since. */
export async function forgetLoose(application: Application): Promise<void> {
  await inTransaction(application.strapi, (sql) =>
    sql.query(
      'UPDATE stored_files SET deleted_at = $1 WHERE owner IS NULL AND deleted_at IS NULL AND uploaded_at < $2',
      [application.now(), staleBefore(application)],
    ),
  );
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function isStale(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtime < before;
}

async function knownAmong(application: Application, keys: readonly string[]): Promise<Set<string>> {
  const rows = await application.read.query<{ key: string }>(
    'SELECT key FROM stored_files WHERE key = ANY($1)',
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

async function removeUnknownIn(application: Application, folder: string): Promise<void> {
  const names = await namesIn(folder);
  const keys = names.flatMap((name) => keyOfName(name) ?? []);
  const known = await knownAmong(application, keys);
  for (const name of names) {
    const key = keyOfName(name);
    const path = join(folder, name);
    if (key === undefined || known.has(key) || !(await isStale(path, staleBefore(application)))) continue;
    await rm(path, { force: true });
  }
}

/** Removes files of ours that no row knows: the remains of an upload whose server ended before the database said yes. */
export async function removeUnknown(application: Application): Promise<void> {
  const isShelf = (name: string) => /^[0-9a-f]{2}$/.test(name);
  for (const outer of (await namesIn(filesFolder())).filter(isShelf)) {
    const shelf = join(filesFolder(), outer);
    for (const inner of (await namesIn(shelf)).filter(isShelf))
      await removeUnknownIn(application, join(shelf, inner));
  }
}

/** Removes what uploads left behind that ended without saying so. */
export async function removeStaleIncoming(application: Application): Promise<void> {
  for (const name of await namesIn(incomingFolder())) {
    const path = join(incomingFolder(), name);
    if (await isStale(path, staleBefore(application))) await rm(path, { recursive: true, force: true });
  }
}
