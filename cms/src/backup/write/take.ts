import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { DomainError } from '@shouwen/domain/error';
import type { Client } from 'pg';
import { FORMAT, FORMAT_VERSION, MANIFEST, type Manifest, SECRETS, type TableSum } from '../format';
import { fullName } from '../copied';
import { productVersion } from '../product';
import type { BackupReport, Progress } from '../report';
import { secretsToSave } from '../secrets';
import { beAlone, holdFiles, inSession } from '../session';
import { readStructure } from '../structure/read';
import { readTables } from '../structure/tables';
import { type Container, openContainer } from './container';
import { writeFiles } from './files';
import { openPart } from './part';
import { writeRows } from './rows';

export interface BackupRequest {
  file: string;
  mayOverwrite: boolean;
  databaseUrl: string;
  dataDir: string;
  now: Date;
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

async function manifestOf(client: Client, now: Date): Promise<Manifest> {
  const structure = await readStructure(client);
  const { rows } = await client.query<{ database: string; postgres: string }>(
    `SELECT current_database() AS database, current_setting('server_version') AS postgres`,
  );
  const statements = [...structure.before, ...structure.after];
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    product: productVersion(),
    postgres: rows[0]?.postgres ?? '',
    takenAt: now.toISOString(),
    installation: { host: hostname(), database: rows[0]?.database ?? '' },
    schemaFingerprint: createHash('sha256').update(statements.join('\n')).digest('hex'),
    ...structure,
  };
}

/** One moment for every table, and no other shape of a table until the end. */
async function beginSnapshot(client: Client): Promise<void> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query('SELECT 1');
}

async function lockShapes(client: Client): Promise<void> {
  const { heads } = await readTables(client);
  if (!heads.some(({ name }) => name === 'strapi_database_schema'))
    throw new DomainError('backup.nothing-there');
  await client.query(`LOCK TABLE ${heads.map(fullName).join(', ')} IN ACCESS SHARE MODE`);
}

async function estimatedRows(client: Client): Promise<number> {
  const { rows } = await client.query<{ rows: string }>(
    `SELECT COALESCE(sum(reltuples) FILTER (WHERE reltuples > 0), 0)::bigint AS rows FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  return Number(rows[0]?.rows ?? 0);
}

async function writeAll(client: Client, container: Container, request: BackupRequest) {
  await beginSnapshot(client);
  await lockShapes(client);
  const manifest = await manifestOf(client, request.now);
  await container.add(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  await container.add(SECRETS, Buffer.from(JSON.stringify(secretsToSave(request.dataDir, process.env))));
  const progress: Progress = { stage: 'files', done: 0, of: 0, bytes: 0 };
  const { lost, ...files } = await writeFiles(client, container, (done, of) => {
    request.signal.throwIfAborted();
    request.onProgress({ ...progress, done, of });
  });
  const of = await estimatedRows(client);
  const tables: TableSum[] = [];
  let [done, bytes] = [0, 0];
  for (const table of manifest.tables) {
    const sum = await writeRows(client, container, table, (more) => {
      request.signal.throwIfAborted();
      bytes += more;
      request.onProgress({ stage: 'rows', done, of, bytes });
    });
    tables.push(sum);
    done += sum.rows;
  }
  await container.seal({ tables, files, lost });
  return { manifest, tables, files, lost };
}

/** Takes the whole installation, as it was at one moment, into one file. What breaks off leaves nothing behind. */
export async function takeBackup(request: BackupRequest): Promise<BackupReport> {
  const part = await openPart(request.file, request.mayOverwrite);
  try {
    const { manifest, tables, files, lost } = await inSession(request.databaseUrl, async (client) => {
      await beAlone(client);
      await holdFiles(client);
      return writeAll(client, openContainer(part.write, request.now), request);
    });
    request.signal.throwIfAborted();
    await part.finish();
    return {
      file: request.file,
      bytes: part.bytes(),
      rowBytes: tables.reduce((sum, each) => sum + each.bytes, 0),
      tables: tables.length,
      rows: tables.reduce((sum, each) => sum + each.rows, 0),
      files: files.count,
      takenAt: manifest.takenAt,
      lost,
      leftOut: manifest.leftOut,
    };
  } catch (error) {
    await part.drop();
    throw error;
  }
}
