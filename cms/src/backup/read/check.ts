import { statSync } from 'node:fs';
import { DomainError } from '@shouwen/domain/error';
import { isPlace } from '../folders';
import { MANIFEST, type Manifest, type Seal, SECRETS, tableOfSegment } from '../format';
import type { Progress } from '../report';
import { eachEntry, skip } from './entries';
import { parseManifest } from './parse';

const isKnown = (entry: string): boolean =>
  entry === SECRETS || tableOfSegment(entry) !== undefined || isPlace(entry);

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
      else if (isKnown(entry.name)) await skip(entry);
      else throw new DomainError('backup.damaged', { params: { place: entry.name } });
    },
    (bytes) => onProgress({ stage: 'checking', done: bytes, of, bytes }),
  );
  // eachEntry refuses a file that does not begin with one
  return { manifest: manifest as Manifest, seal };
}
