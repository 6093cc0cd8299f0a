import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { columnsOf, type Columns } from '../file/columns';
import { encodings, type Encoding } from '../file/encoding';
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

async function header(file: string, encoding: Encoding): Promise<Columns> {
  const records = recordsOf(file, encoding);
  try {
    return await columnsOf(records);
  } finally {
    await records.return(undefined);
  }
}

/** Refuses at once a file that lacks what a mapping reads. */
export async function requireColumns(file: string, mapping: Mapping): Promise<void> {
  (await header(file, mapping.encoding)).require(columnsIn(mapping));
}

/** The columns as each encoding reads them: Chinese names are right in one of them only. */
async function headers(file: string): Promise<[Encoding, Columns][]> {
  const read: [Encoding, Columns][] = [];
  let refusal: unknown;
  for (const encoding of encodings) {
    try {
      read.push([encoding, await header(file, encoding)]);
    } catch (error) {
      refusal ??= error;
    }
  }
  if (read.length === 0) throw refusal;
  return read;
}

/** The mapping of a folder whose columns the file has, the one that reads most of them where several fit. */
export async function pickMapping(file: string, folder: string): Promise<Mapping> {
  const paths = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const shipped = paths.sort().map((name) => loadMapping(join(folder, name)));
  const found = await headers(file);
  const fitting = found.flatMap(([encoding, columns]) =>
    shipped
      .filter((mapping) => columnsIn(mapping).every((name) => columns.has(name)))
      .map((mapping) => ({ ...mapping, encoding })),
  );
  const [best] = fitting.sort((a, b) => columnsIn(b).length - columnsIn(a).length);
  if (best) return best;
  const names = found[0]?.[1].names.join(', ') ?? '';
  throw new DomainError('import.mapping-none', { params: { columns: names.slice(0, 200) } });
}
