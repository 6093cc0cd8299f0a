import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { columnsOf, type Columns } from '../file/columns';
import { formatOf, type TableFormat } from '../file/format';
import { recordsOf } from '../file/records';
import { columnsIn, type Mapping } from './mapping';
import { parseMapping } from './parse';

/** A mapping from its file; JSON that cannot be read is refused in words. */
export function loadMapping(path: string): Mapping {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new DomainError('import.mapping-invalid');
  }
  return parseMapping(input);
}

/** The names of a file's columns, and nothing more of it. */
export async function headerOf(file: string, format: TableFormat): Promise<Columns> {
  const records = recordsOf(file, format);
  try {
    return await columnsOf(records);
  } finally {
    await records.return(undefined);
  }
}

/** Refuses at once a file that lacks what a mapping reads. */
export async function requireColumns(file: string, mapping: Mapping): Promise<void> {
  (await headerOf(file, await formatOf(file, mapping.format))).require(columnsIn(mapping));
}

/** The mapping of a folder whose columns the file has, the one that reads most of them where several fit. */
export async function pickMapping(file: string, folder: string): Promise<Mapping> {
  const paths = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const shipped = paths.sort().map((name) => loadMapping(join(folder, name)));
  const format = await formatOf(file, { encoding: null, separator: null });
  const columns = await headerOf(file, format);
  const fitting = shipped.filter((mapping) => columnsIn(mapping).every((name) => columns.has(name)));
  const [best] = fitting.sort((a, b) => columnsIn(b).length - columnsIn(a).length);
  if (best) return { ...best, format };
  throw new DomainError('import.mapping-none', {
    params: { columns: columns.names.join(', ').slice(0, 200) },
  });
}
