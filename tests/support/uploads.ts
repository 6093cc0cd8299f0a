import { existsSync, readdirSync } from 'node:fs';
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

/** Every file below the folder of uploads, received or settled. */
export function onDisk({ server }: Desk): string[] {
  const folder = join(server.dataDir, 'files');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await sleep(100);
  }
}
