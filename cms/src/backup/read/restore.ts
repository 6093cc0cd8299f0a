import { statSync } from 'node:fs';
import { DomainError } from '@shouwen/domain/error';
import type { Client } from 'pg';
import { copied } from '../copied';
import {
  MANIFEST,
  type Manifest,
  SECRETS,
  type Seal,
  tableKey,
  tableOfSegment,
  type TableHead,
} from '../format';
import { isNewer, productVersion } from '../product';
import type { Progress, RestoreReport } from '../report';
import { restoreSecrets, type SavedSecrets } from '../secrets';
import { beAlone, inSession } from '../session';
import { eachEntry, type Entry } from './entries';
import { parseManifest, parseSecrets } from './parse';
import { Filling } from './rows';
import { place, removeStaged, requireEmptyFolders, stageFile } from './stage';
import { clear, isUnused, requireAlone } from './target';

export interface RestoreRequest {
  file: string;
  databaseUrl: string;
  dataDir: string;
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

interface Taken {
  manifest?: Manifest;
  secrets: SavedSecrets;
  files: { count: number; bytes: number };
}

const noSecrets: SavedSecrets = { kept: {}, marks: {} };

const damaged = (entry: string) => new DomainError('backup.damaged', { params: { place: entry } });

async function run(
  client: Client,
  statements: readonly string[],
  onEach: (nth: number) => void,
): Promise<void> {
  for (const [nth, statement] of statements.entries()) {
    onEach(nth);
    await client.query(statement);
  }
}

/** Takes every entry to where it belongs: the manifest makes the tables, segments fill them, files wait beside their places. */
async function takeEntries(client: Client, request: RestoreRequest): Promise<{ taken: Taken; seal: Seal }> {
  const taken: Taken = { secrets: noSecrets, files: { count: 0, bytes: 0 } };
  const filling = new Filling(client);
  const tables = new Map<string, TableHead>();

  async function makeTables(entry: Entry): Promise<void> {
    const manifest = parseManifest(await entry.whole(), entry.name);
    taken.manifest = manifest;
    for (const table of manifest.tables) tables.set(tableKey(table), table);
    await run(client, manifest.before, () => request.signal.throwIfAborted());
  }

  async function take(entry: Entry): Promise<void> {
    request.signal.throwIfAborted();
    if (entry.name === MANIFEST) return makeTables(entry);
    if (entry.name === SECRETS) {
      taken.secrets = parseSecrets(await entry.whole(), entry.name);
      return;
    }
    const key = tableOfSegment(entry.name);
    if (key === undefined) {
      taken.files.count += 1;
      taken.files.bytes += entry.size;
      return stageFile(request.dataDir, entry);
    }
    const table = tables.get(key);
    if (!table) throw damaged(entry.name);
    await filling.take(table, entry);
  }

  const of = statSync(request.file).size;
  const seal = await eachEntry(request.file, take, (bytes) =>
    request.onProgress({ stage: 'rows', done: bytes, of, bytes }),
  );
  await filling.finish();
  return { taken, seal };
}

/** Reads every table back: as many rows as were saved, and to the byte as they were. */
async function verify(
  client: Client,
  manifest: Manifest,
  seal: Seal,
  request: RestoreRequest,
): Promise<void> {
  const sums = new Map(seal.tables.map((sum) => [sum.table, sum]));
  let bytes = 0;
  for (const [nth, table] of manifest.tables.entries()) {
    const found = await copied(client, table, (piece) => {
      request.signal.throwIfAborted();
      bytes += piece.length;
      request.onProgress({ stage: 'verifying', done: nth, of: manifest.tables.length, bytes });
    });
    const saved = sums.get(found.table);
    if (saved?.rows !== found.rows || saved.sha256 !== found.sha256)
      throw new DomainError('restore.sum-differs', { params: { table: found.table } });
  }
}

/** Leaves a transaction in which the database is empty; nothing is touched before that is sure. */
async function begin(client: Client, dataDir: string): Promise<void> {
  await client.query('BEGIN');
  const isStarted = await isUnused(client);
  await requireEmptyFolders(dataDir);
  if (isStarted) await clear(client);
}

async function fill(client: Client, request: RestoreRequest): Promise<RestoreReport> {
  // a function may name what is made later
  await client.query('SET LOCAL check_function_bodies = off');
  const { taken, seal } = await takeEntries(client, request);
  const { manifest, secrets, files } = taken;
  if (!manifest) throw new DomainError('backup.foreign');
  if (files.count !== seal.files.count || files.bytes !== seal.files.bytes) throw damaged('files');
  await verify(client, manifest, seal, request);
  await run(client, manifest.after, (nth) => {
    request.signal.throwIfAborted();
    request.onProgress({ stage: 'indexes', done: nth, of: manifest.after.length, bytes: 0 });
  });
  await client.query('ANALYZE');
  let otherSecrets: string[] = [];
  await place(request.dataDir, async () => {
    otherSecrets = restoreSecrets(request.dataDir, process.env, secrets);
    await client.query('COMMIT');
  });
  return {
    tables: seal.tables.length,
    rows: seal.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: files.count,
    takenAt: manifest.takenAt,
    product: manifest.product,
    isOlder: isNewer(productVersion(), manifest.product),
    lost: seal.lost,
    leftOut: manifest.leftOut,
    otherSecrets,
  };
}

/**
 * Makes an empty installation the one that was saved: rows, files and the secrets they were written with. All in one
 * transaction, read back before it is committed; what breaks off leaves the installation as empty as before.
 */
export function restoreBackup(request: RestoreRequest): Promise<RestoreReport> {
  return inSession(request.databaseUrl, async (client) => {
    await beAlone(client);
    await requireAlone(client);
    await begin(client, request.dataDir);
    try {
      return await fill(client, request);
    } catch (error) {
      removeStaged(request.dataDir);
      throw error;
    }
  });
}
