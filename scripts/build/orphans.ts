import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['.ts', '.tsx', '.js', '.json'];

/** Removes compiled files whose source is gone: Strapi would go on loading them. */
export function removeOrphans(output: string, source: string): void {
  for (const room of ['src', 'config', 'database']) prune(join(output, room), join(source, room));
}

function prune(compiled: string, source: string): void {
  if (!existsSync(compiled)) return;
  for (const entry of readdirSync(compiled, { withFileTypes: true })) {
    const path = join(compiled, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(source, entry.name))) prune(path, join(source, entry.name));
      else rmSync(path, { recursive: true });
    } else {
      const stem = entry.name.replace(/(\.d)?\.[^.]+$/, '');
      if (!SOURCES.some((extension) => existsSync(join(source, stem + extension)))) rmSync(path);
    }
  }
}
