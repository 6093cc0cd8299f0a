import { existsSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';

const SUFFIX = '.part';
const HOST = hostname().replace(/[^\w-]/g, '-');

/** A file that is being written: under another name beside its own until it is whole. */
export interface PartFile {
  write(chunk: Uint8Array): Promise<void>;
  bytes(): number;
  /** Puts it in its place; from here on it is the file. */
  finish(): Promise<void>;
  /** Takes away what was written. */
  drop(): Promise<void>;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes what killed processes of this machine left beside the file, or, without a name, in the whole folder. */
export function removeDeadParts(folder: string, name?: string): void {
  for (const found of namesIn(folder)) {
    const [, of, host, pid] = /^(.+)\.([\w-]+)-(\d+)\.part$/.exec(found) ?? [];
    const isMeant = of !== undefined && (name === undefined || of === name) && host === HOST;
    if (isMeant && !isAlive(Number(pid))) rmSync(join(folder, found), { force: true });
  }
}

async function openNew(path: string, file: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new DomainError('backup.unwritable', { params: { file, reason: code } });
  }
}

/** On the disk with its new name, as far as the system lets a folder be asked. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export async function openPart(file: string, mayOverwrite: boolean): Promise<PartFile> {
  const refuseExisting = () => {
    if (!mayOverwrite && existsSync(file)) throw new DomainError('backup.file-exists', { params: { file } });
  };
  refuseExisting();
  removeDeadParts(dirname(file), basename(file));
  const path = `${file}.${HOST}-${process.pid}${SUFFIX}`;
  const handle = await openNew(path, file);
  let bytes = 0;
  return {
    bytes: () => bytes,
    async write(chunk) {
      for (let from = 0; from < chunk.length;)
        from += (await handle.write(chunk, from, chunk.length - from)).bytesWritten;
      bytes += chunk.length;
    },
    async finish() {
      await handle.sync();
      await handle.close();
      refuseExisting();
      await rename(path, file);
      await settleFolder(dirname(file));
    },
    async drop() {
      await handle.close().catch(() => undefined);
      await rm(path, { force: true });
    },
  };
}
