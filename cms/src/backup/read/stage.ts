import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@shouwen/domain/error';
import { filesBelow, isPlace } from '../folders';
import type { Entry } from './entries';

/** Where files wait until the rows that name them are there too. */
const stageIn = (dataDir: string): string => join(dataDir, 'restoring');

/** Stands while files go from there to their places: until the rows are there, they belong to nobody. */
const markIn = (dataDir: string): string => join(stageIn(dataDir), 'placing');

// the folder of an entry's first step, below the stage and in its place for good
const PLACES: readonly [string, (dataDir: string) => string][] = [
  ['files', (dataDir) => join(dataDir, 'files')],
  ['uploads', (dataDir) => join(dataDir, 'public', 'uploads')],
];

const isHidden = (name: string): boolean => name.startsWith('.');

/** Removes what a restore that was killed left waiting. What it had put in its place is seen to by the next restore. */
export function removeStaged(dataDir: string): void {
  if (!existsSync(markIn(dataDir))) rmSync(stageIn(dataDir), { recursive: true, force: true });
}

function takeBack(dataDir: string): void {
  for (const [, placeIn] of PLACES) {
    const place = placeIn(dataDir);
    const names = existsSync(place) ? readdirSync(place).filter((name) => !isHidden(name)) : [];
    for (const name of names) rmSync(join(place, name), { recursive: true, force: true });
  }
}

/** Refuses folders that hold anything; what a killed restore left in them, before its rows were there, goes first. */
export async function requireEmptyFolders(dataDir: string): Promise<void> {
  if (existsSync(markIn(dataDir))) takeBack(dataDir);
  rmSync(stageIn(dataDir), { recursive: true, force: true });
  for (const [, placeIn] of PLACES) {
    const found = (await filesBelow(placeIn(dataDir))).find((name) => !isHidden(name));
    if (found !== undefined)
      throw new DomainError('restore.files-in-the-way', { params: { folder: placeIn(dataDir) } });
  }
}

/** Writes an entry that is a file to where it waits. */
export async function stageFile(dataDir: string, entry: Entry): Promise<void> {
  if (!isPlace(entry.name)) throw new DomainError('backup.damaged', { params: { place: entry.name } });
  const path = join(stageIn(dataDir), ...entry.name.split('/'));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const mode = entry.name.startsWith('files/') ? 0o600 : 0o644;
  await pipeline(Readable.from(entry.pieces), createWriteStream(path, { flags: 'wx', mode, flush: true }));
}

/** Moves the waiting files to their places, commits the rows, and only then forgets that it might have to be undone. */
export async function place(dataDir: string, commit: () => Promise<unknown>): Promise<void> {
  mkdirSync(stageIn(dataDir), { recursive: true, mode: 0o700 });
  writeFileSync(markIn(dataDir), '');
  try {
    for (const [step, placeIn] of PLACES) moveAll(join(stageIn(dataDir), step), placeIn(dataDir));
    await commit();
  } catch (error) {
    takeBack(dataDir);
    throw error;
  } finally {
    rmSync(stageIn(dataDir), { recursive: true, force: true });
  }
}

function moveAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}
