import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk } from './desk';
import type { Answer, Person } from './person';

export interface FileBody {
  id: string;
  name: string;
  size: number;
  mime: string;
  width: number | null;
  height: number | null;
  ticket: string | null;
  uploadedBy: string;
  url: string;
  previewUrl: string | null;
  version: number;
}

export interface Sent {
  name: string;
  content: Uint8Array | string;
}

interface Wishes {
  ticket?: string;
  headers?: Record<string, string>;
  /** Fields in their order; instead of `ticket`. */
  fields?: [string, string][];
}

export function formOf(files: readonly Sent[], { ticket, fields = [] }: Wishes): FormData {
  const form = new FormData();
  for (const { name, content } of files) form.append('file', new Blob([content as BlobPart]), name);
  for (const [field, value] of fields) form.append(field, value);
  if (ticket !== undefined) form.append('ticket', ticket);
  return form;
}

/** Sends files as a browser does. */
export async function upload<T = FileBody>(
  desk: Desk,
  person: Person,
  files: Sent | readonly Sent[],
  wishes: Wishes = {},
): Promise<Answer<T>> {
  const answer = await fetch(`${desk.server.url}/panel/files`, {
    method: 'POST',
    headers: { ...(person.token ? { authorization: `Bearer ${person.token}` } : {}), ...wishes.headers },
    body: formOf([files].flat(), wishes),
  });
  return { status: answer.status, body: (await answer.json()) as Answer<T>['body'], headers: answer.headers };
}

export async function uploaded(
  desk: Desk,
  person: Person,
  file: Sent,
  wishes: Wishes = {},
): Promise<FileBody> {
  const { status, body } = await upload(desk, person, file, wishes);
  if (status !== 201) throw new Error(`The upload was refused: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** The entries of a folder; of one that the server has just taken away, none. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // no `instanceof Error`: in tests the file system's errors come from another realm
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const filesIn = (folder: string): string[] =>
  entriesOf(folder).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : entry.isFile() ? [entry.name] : [],
  );

/** Every file below the folder of uploads, received or settled. */
export const onDisk = ({ server }: Desk): string[] => filesIn(join(server.dataDir, 'files'));

export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await sleep(100);
  }
}
