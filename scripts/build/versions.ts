import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

interface LockFile {
  packages: Record<string, { version?: string }>;
}

let lock: LockFile | null = null;

/** `name@version` of every installed package whose name fits. */
export function versions(fits: RegExp): string[] {
  lock ??= JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  return Object.entries(lock.packages)
    .filter(([path]) => path.includes('node_modules/'))
    .map(([path, { version }]) => `${path.slice(path.indexOf('node_modules/') + 13)}@${version ?? ''}`)
    .filter((name) => fits.test(name));
}
