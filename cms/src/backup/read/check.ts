import { statSync } from 'node:fs';
import { MANIFEST, type Manifest, type Seal } from '../format';
import type { Progress } from '../report';
import { eachEntry, skip } from './entries';
import { parseManifest } from './parse';

/** Reads a backup from its first byte to its seal and writes nothing: whole, unchanged and ours, or refused. */
export async function checkBackup(
  file: string,
  onProgress: (progress: Progress) => void,
): Promise<{ manifest: Manifest; seal: Seal }> {
  const of = statSync(file).size;
  let manifest: Manifest | undefined;
  const seal = await eachEntry(
    file,
    async (entry) => {
      if (entry.name === MANIFEST) manifest = parseManifest(await entry.whole(), entry.name);
      else await skip(entry);
    },
    (bytes) => onProgress({ stage: 'checking', done: bytes, of, bytes }),
  );
  // eachEntry refuses a file that does not begin with one
  return { manifest: manifest as Manifest, seal };
}
