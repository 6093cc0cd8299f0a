import { DomainError } from '@shouwen/domain/error';
import { FORMAT, FORMAT_VERSION, type Manifest, type Seal } from '../format';
import { isNewer, productVersion } from '../product';
import type { SavedSecrets } from '../secrets';

function read(content: Buffer, entry: string): unknown {
  try {
    return JSON.parse(content.toString());
  } catch {
    throw new DomainError('backup.damaged', { params: { place: entry } });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The beginning of a backup that this product can read; others are refused by what is the matter with them. */
export function parseManifest(content: Buffer, entry: string): Manifest {
  const manifest = read(content, entry);
  if (!isRecord(manifest) || manifest.format !== FORMAT) throw new DomainError('backup.foreign');
  if (Number(manifest.formatVersion) > FORMAT_VERSION) throw new DomainError('backup.newer-format');
  const product = String(manifest.product);
  if (isNewer(product, productVersion()))
    throw new DomainError('backup.newer-product', {
      params: { version: product, present: productVersion() },
    });
  if (!Array.isArray(manifest.tables) || !Array.isArray(manifest.before) || !Array.isArray(manifest.after))
    throw new DomainError('backup.damaged', { params: { place: entry } });
  return manifest as unknown as Manifest;
}

export function parseSeal(content: Buffer, entry: string): Seal {
  const seal = read(content, entry);
  if (!isRecord(seal) || !Array.isArray(seal.tables) || typeof seal.chain !== 'string')
    throw new DomainError('backup.damaged', { params: { place: entry } });
  return seal as unknown as Seal;
}

export function parseSecrets(content: Buffer, entry: string): SavedSecrets {
  const secrets = read(content, entry);
  if (!isRecord(secrets) || !isRecord(secrets.kept) || !isRecord(secrets.marks))
    throw new DomainError('backup.damaged', { params: { place: entry } });
  return secrets as unknown as SavedSecrets;
}
