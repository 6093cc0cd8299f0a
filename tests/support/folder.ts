import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one's own, outside the project. */
export function temporaryFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `shouwen-${purpose}-`));
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
