import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { filesFolder } from '../files/folder';

/** Pictures of Strapi's own library, which anybody may see. */
export const publicFolder = (): string => join(filesFolder(), '..', 'public', 'uploads');

export const FILES = 'files/';
export const UPLOADS = 'uploads/';

const PRIVATE_PLACE = /^files\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}(-preview)?$/;

/** Whether an entry is a file that may be put below the data folder: no name leads out of its place. */
export function isPlace(entry: string): boolean {
  if (PRIVATE_PLACE.test(entry)) return true;
  const steps = entry.split('/');
  return (
    steps[0] === 'uploads' &&
    steps.length > 1 &&
    steps.slice(1).every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\\0]/.test(step))
  );
}

/** Every file below a folder, as paths from it with slashes. A folder that is not there has none. */
export async function filesBelow(folder: string, within = ''): Promise<string[]> {
  const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
