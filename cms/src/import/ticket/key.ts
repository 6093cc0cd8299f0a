import { createHash } from 'node:crypto';
import type { CsvRecord } from '../file/records';
import type { RowContext } from './source';

/** Longest key that is kept readable; the column holds 255 characters. */
const READABLE = 200;

/**
 * What tells a row from every other, at every later import too: the names and values of its key columns. null when
 * all of them are empty.
 */
export function keyOf(record: CsvRecord, { columns, mapping }: RowContext): string | null {
  const parts = mapping.key.map((name): [string, string] => [name, columns.cell(record, name).trim()]);
  if (parts.every(([, value]) => value === '')) return null;
  const key = JSON.stringify(Object.fromEntries(parts));
  return key.length <= READABLE ? key : createHash('sha256').update(key).digest('hex');
}
