import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { filesFolder } from './folder';

const PREVIEW = '-preview';
const NAME = /^[0-9a-f]{32}(?:-preview)?$/;

/** A place on the disk that says nothing about its file and that nobody guesses: `3f/a0/3fa0…`. */
export function newKey(): string {
  const name = randomBytes(16).toString('hex');
  return [name.slice(0, 2), name.slice(2, 4), name].join('/');
}

export const previewKey = (key: string): string => `${key}${PREVIEW}`;

export const pathOf = (key: string): string => join(filesFolder(), ...key.split('/'));

/** The key that a name on the disk belongs to, or nothing where the name is none of ours. */
export function keyOfName(name: string): string | undefined {
  if (!NAME.test(name)) return undefined;
  return [name.slice(0, 2), name.slice(2, 4), name.replace(PREVIEW, '')].join('/');
}
