import type { Language } from '@shouwen/domain/contract';

/** What the column is called that a file of bad rows has behind those of its table: like no column of anybody's own. */
export const PROBLEM_COLUMN: Readonly<Record<Language, string>> = {
  'zh-CN': '导入时的问题（可删）',
  en: 'Problem found by the import',
};

/** The columns of a table without the one that an earlier import has put behind them. */
export function ownColumns<T>(columns: readonly T[], nameOf: (column: T) => string): readonly T[] {
  const last = columns.at(-1);
  const isAdded = last !== undefined && Object.values(PROBLEM_COLUMN).includes(nameOf(last));
  return isAdded ? columns.slice(0, -1) : columns;
}
