import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/root';

interface Entry {
  file: string;
  imports?: string[];
  isDynamicEntry?: boolean;
}

type Manifest = Readonly<Record<string, Entry | undefined>>;

export interface Chunk {
  file: string;
  /** Gzipped. */
  bytes: number;
}

const DIST = join(root, 'admin-ui', 'dist');
const PAGE = 'index.html';

const manifest = (): Manifest =>
  JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')) as Manifest;

/** The files without which a part cannot run: its own and what it imports, by their names in the manifest. */
function needed(parts: Manifest, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of parts[name]?.imports ?? []) needed(parts, other, found);
  return found;
}

const chunkOf = (parts: Manifest, name: string): Chunk => {
  const file = parts[name]?.file ?? name;
  return { file, bytes: gzipSync(readFileSync(join(DIST, file))).length };
};

export interface Load {
  /** What everybody waits for. */
  first: Chunk[];
  /** What each room brings besides, by its module. */
  rooms: Record<string, Chunk[]>;
}

/** What the built desk loads before it shows anything, and what each room adds. */
export function loadOfDesk(): Load {
  const parts = manifest();
  const shell = needed(parts, PAGE);
  const rooms = Object.keys(parts).filter((name) => parts[name]?.isDynamicEntry);
  const added = (room: string) => [...needed(parts, room)].filter((name) => !shell.has(name));
  return {
    first: [...shell].map((name) => chunkOf(parts, name)),
    rooms: Object.fromEntries(rooms.map((room) => [room, added(room).map((name) => chunkOf(parts, name))])),
  };
}

export const bytesOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { bytes }) => sum + bytes, 0);

const LARGEST = 5;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** What is too large, with the chunks to look at first; null while it keeps within the limit. */
export function overweight(chunks: readonly Chunk[], limit: number): string | null {
  const bytes = bytesOf(chunks);
  if (bytes <= limit) return null;
  const largest = [...chunks].sort((one, other) => other.bytes - one.bytes).slice(0, LARGEST);
  const told = largest.map((chunk) => `${chunk.file} ${kilobytes(chunk.bytes)}`).join(', ');
  return `${kilobytes(bytes)} gzipped, at most ${kilobytes(limit)}: ${told}`;
}
