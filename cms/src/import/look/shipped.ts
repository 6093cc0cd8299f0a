import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapping } from '../mapping/parse';
import { columnsIn } from '../mapping/mapping';

export type MappingJson = Record<string, unknown>;

/** The shipped mapping that reads most of the columns, as it is written. */
export function shippedMapping(folder: string, columns: readonly string[]): MappingJson | undefined {
  const known = new Set(columns);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MappingJson);
  const fitting = all.flatMap((json) => {
    const read = columnsIn(parseMapping(json));
    return read.every((name) => known.has(name)) ? [{ json, count: read.length }] : [];
  });
  return fitting.sort((a, b) => b.count - a.count)[0]?.json;
}
