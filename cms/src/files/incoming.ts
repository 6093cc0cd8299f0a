import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { incomingFolder } from './folder';

/** Gives `work` a folder of its own and removes it with all that is in it, however the work ends. */
export async function inIncomingFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(incomingFolder(), 'upload-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for a task, whose folder is known by its name: what a process left that was killed goes with the next try. */
export async function inTaskFolder<T>(task: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(incomingFolder(), `task-${task}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
