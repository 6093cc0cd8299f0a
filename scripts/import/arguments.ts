import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Trouble } from '../console/trouble.js';

export interface Wish {
  file: string;
  mapping: string | null;
  isDryRun: boolean;
}

const USAGE = 'npm run import -- --resource tickets --file FILE [--mapping MAPPING.json] [--dry-run]';

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { resource: text, file: text, mapping: text, 'dry-run': { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new Trouble(`${reason.replace(/\.$/, '')}. Write: ${USAGE}`);
  }
}

/** Paths are meant from where the person stands; npm itself moves to the project's folder. */
function readable(path: string, what: string): string {
  const full = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  try {
    accessSync(full, constants.R_OK);
  } catch {
    throw new Trouble(`The ${what} ${full} does not exist or cannot be read.`);
  }
  if (!statSync(full).isFile()) throw new Trouble(`The ${what} ${full} is not a file.`);
  return full;
}

/** What the person at the keyboard asks for. */
export function readWish(args: readonly string[]): Wish {
  const { resource, file, mapping, 'dry-run': isDryRun = false } = parsed(args);
  if (resource === undefined || file === undefined)
    throw new Trouble(`Something is missing. Write: ${USAGE}`);
  if (resource !== 'tickets') throw new Trouble(`"${resource}" cannot be imported: the resource is tickets.`);
  return {
    file: readable(file, 'file'),
    mapping: mapping === undefined ? null : readable(mapping, 'mapping'),
    isDryRun,
  };
}
