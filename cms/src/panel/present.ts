import type { Row } from '../query/relation';
import type { Asking } from './declaration';
import type { PanelResource } from './engine';
import { maskRow } from './view';

const shownValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** The record as the answer spells it, so that what a PUT sends back can be compared with it. */
function shown(row: Row): Row {
  const record: Row = {};
  for (const name in row) if (!name.startsWith('_')) record[name] = shownValue(row[name]);
  return record;
}

/** What present() adds, nothing hidden, and masked what the caller need not see. */
export async function presented(
  resource: PanelResource,
  rows: readonly Row[],
  { sql, caller, language, now }: Asking,
): Promise<Row[]> {
  const { present } = resource.declaration;
  const complete = present ? await present(rows, { sql, caller, language, now }) : rows;
  const view = resource.views[caller.role];
  return complete.map((row) => shown(maskRow(view, row, caller)));
}
