import type { Result } from './result';
import { circumstances, LINE_HEAD, linesOf, type Row, TRIAL_HEAD, trialsOf } from './rows';

/** Columns of words first, those of figures to the right. */
function aligned(rows: readonly Row[], words: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** The result as people read it at the keyboard. */
export const table = (result: Result): string =>
  [
    `${result.suite}: ${circumstances(result)}`,
    ...aligned([LINE_HEAD, ...linesOf(result)], 2),
    '',
    ...aligned([TRIAL_HEAD, ...trialsOf(result)], TRIAL_HEAD.length),
  ].join('\n');

const marked = (rows: readonly Row[]): string => {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
};

/** The same for a page of the documentation. */
export const markdown = (result: Result): string =>
  [
    circumstances(result),
    marked([LINE_HEAD, ...linesOf(result)]),
    marked([TRIAL_HEAD, ...trialsOf(result)]),
  ].join('\n\n');
