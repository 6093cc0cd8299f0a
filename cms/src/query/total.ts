import { limits } from '@shouwen/domain/contract';
import type { Sql } from '../postgres/sql';
import { estimatedRows } from './estimate';
import { Kept } from './kept';
import { spreadOf, wayByIndex, type Way } from './search';
import type { Selection } from './selection';

export interface Total {
  count: number;
  isEstimate: boolean;
}

/** So many times the limit of exact totals an estimate must be, to be believed without counting that far. */
const BELIEVED = 2;

/**
 * Exact up to the contract's limit; beyond it the planner's estimate, and said to be one. Of words alone it is believed at once: how
 * often each stands is among its statistics; of words and another condition it only multiplies shares, and so they are counted.
 */
export async function countRows(sql: Sql, selection: Selection): Promise<Total> {
  const whole = { selection, from: selection.relation.from };
  if (!selection.isByWords) return counted(sql, whole, () => estimatedRows(sql, selection));
  const spread = await spreadOf(sql, selection);
  if (selection.isByWordsAlone && spread.here > BELIEVED * limits.exactTotal)
    return { count: spread.here, isEstimate: true };
  return counted(sql, wayByIndex(selection, spread), () => Promise.resolve(spread.here));
}

async function counted(sql: Sql, { selection, from }: Way, estimate: () => Promise<number>): Promise<Total> {
  const matching = `SELECT 1 FROM ${from} WHERE ${selection.where} LIMIT ${limits.exactTotal + 1}`;
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (${matching}) capped`,
    [...selection.parameters.values],
  );
  const count = row?.count ?? 0;
  if (count <= limits.exactTotal) return { count, isEstimate: false };
  return { count: Math.max(count, await estimate()), isEstimate: true };
}

const MOMENT_MS = 1_000;
const MOST_KEPT = 2_000;

/**
 * Totals are kept for a moment: counting 10,000 rows costs more than the page beside it. Whatever act any process answers
 * forgets them all; what is written past every door (an import, a job) is seen a second later.
 */
export class Totals {
  private readonly kept: Kept<Total>;
  private revision = '';

  constructor(monotonicNow?: () => number) {
    this.kept = new Kept(MOMENT_MS, MOST_KEPT, monotonicNow);
  }

  of(sql: Sql, selection: Selection): Promise<Total> {
    return this.kept.of(selection.key, () => countRows(sql, selection));
  }

  /** The count of acts as a request finds it in the database; another one than before forgets all. */
  standAt(revision: string): void {
    if (revision === this.revision) return;
    this.revision = revision;
    this.kept.forget();
  }
}
