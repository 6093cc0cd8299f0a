import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { isPlainText } from './text';

export interface FileKind {
  mime: string;
  /** The first is the usual one. */
  extensions: readonly string[];
  isPicture?: true;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const CSV: FileKind = { mime: 'text/csv', extensions: ['csv'] };
const TEXT: FileKind = { mime: 'text/plain', extensions: ['txt', 'log', 'md'] };
const PNG: FileKind = { mime: 'image/png', extensions: ['png'], isPicture: true };

const KINDS: Readonly<Record<string, FileKind>> = {
  'image/jpeg': { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], isPicture: true },
  'image/png': PNG,
  'image/apng': PNG,
  'image/webp': { mime: 'image/webp', extensions: ['webp'], isPicture: true },
  'image/gif': { mime: 'image/gif', extensions: ['gif'], isPicture: true },
  'application/pdf': { mime: 'application/pdf', extensions: ['pdf'] },
  'video/mp4': { mime: 'video/mp4', extensions: ['mp4', 'm4v'] },
  [`${OFFICE}.wordprocessingml.document`]: {
    mime: `${OFFICE}.wordprocessingml.document`,
    extensions: ['docx'],
  },
  [`${OFFICE}.spreadsheetml.sheet`]: { mime: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'] },
};

// what phones of one maker take unless told otherwise: the decoder is not free to ship
const isHeic = (mime: string): boolean => /^image\/hei[cf]/.test(mime);

async function detected(path: string): Promise<string> {
  // the library is an ES module only; this server is CommonJS
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? '';
}

/** What a file is by its content; its name only chooses between kinds that are one and the same on the disk. */
export async function kindOf(path: string, givenName: string): Promise<FileKind> {
  const mime = await detected(path);
  const known = KINDS[mime];
  if (known) return known;
  const refused = { path: 'file', params: { name: givenName } };
  if (isHeic(mime)) throw new DomainError('file.heic-refused', refused);
  if (!isPlainText(await readFile(path))) throw new DomainError('file.type-refused', refused);
  return extname(givenName).toLowerCase() === '.csv' ? CSV : TEXT;
}
