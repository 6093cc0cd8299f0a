import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { tableFromXlsx } from '../xlsx/convert';

const HEAD = 8;

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    return (await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)).buffer;
  } finally {
    await file.close();
  }
}

const begins = (head: Buffer, hex: string): boolean => head.toString('hex').startsWith(hex);

// what has a sign of its own and is no text: old Excel, PDF, PNG, JPEG, GIF, RAR, 7z, gzip
const STRANGERS = ['d0cf11e0', '25504446', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf', '1f8b'];

/** The text table of a file: itself, or what the first sheet of a workbook holds, written into `folder`. */
export async function tableOfFile(path: string, folder: string, stopping?: AbortSignal): Promise<string> {
  const head = await headOf(path);
  if (STRANGERS.some((sign) => begins(head, sign)))
    throw new DomainError('import.kind-refused', { path: 'file' });
  if (!begins(head, '504b')) return path;
  const table = join(folder, 'table.csv');
  await tableFromXlsx(path, table, stopping);
  return table;
}
