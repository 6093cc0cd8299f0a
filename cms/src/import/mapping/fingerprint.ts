import { createHash } from 'node:crypto';
import { ownColumns } from '../problem-column';

/** The same for every file with the same columns in the same order, mended ones included. */
export const fingerprintOf = (columns: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(ownColumns(columns, (name) => name)))
    .digest('hex');
