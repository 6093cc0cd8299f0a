import type { Row } from '../../query/relation';
import type { Column } from './columns';
import { dayOn, momentAt } from './moments';
import type { Cell } from './sheet';

/** A value as the panel answers it; lists, objects and yes or no as JSON. */
function codeCell({ spec }: Column, value: unknown, timeZone: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (spec.kind === 'instant') return momentAt(value, timeZone, value);
  return spec.kind === 'date' ? dayOn(value) : value;
}

export const codeCells = (columns: readonly Column[], rows: readonly Row[], timeZone: string): Cell[][] =>
  rows.map((row) => columns.map((column) => codeCell(column, row[column.field], timeZone)));
