import { limits } from '@shouwen/domain/contract';
import type { Sql } from '../postgres/sql';
import type { Selection } from './selection';

export interface Total {
  count: number;
  isEstimate: boolean;
}

interface Plan {
  'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }];
}

/** About how many rows a selection means, as the planner sees it; nothing is read. */
export async function estimatedRows(sql: Sql, { relation, where, parameters }: Selection): Promise<number> {
  const [plan] = await sql.query<Plan>(
    `EXPLAIN (FORMAT JSON) SELECT 1 FROM ${relation.from} WHERE ${where}`,
    [...parameters.values],
  );
  return plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
}

/** So many times the limit of exact totals an estimate must be, to be believed without counting that far. */
const BELIEVED = 2;

/** Exact up to the contract's limit; beyond it the planner's estimate, and said to be one. */
export async function countRows(sql: Sql, selection: Selection): Promise<Total> {
  if (selection.isByWords) {
    const count = await estimatedRows(sql, selection.lookedFor('guessed'));
    if (count > BELIEVED * limits.exactTotal) return { count, isEstimate: true };
  }
  const { relation, where, parameters } = selection;
  const values = [...parameters.values];
  const matching = `SELECT 1 FROM ${relation.from} WHERE ${where}`;
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (${matching} LIMIT ${limits.exactTotal + 1}) capped`,
    values,
  );
  const count = row?.count ?? 0;
  if (count <= limits.exactTotal) return { count, isEstimate: false };
  return { count: Math.max(count, await estimatedRows(sql, selection)), isEstimate: true };
}

const MOMENT_MS = 1_000;
const MOST_KEPT = 2_000;

/**
 * Totals are kept for a moment: counting 10,000 rows costs more than the page beside it. Whatever act any process answers
 * forgets them all; what is written past every door (an import, a job) is seen a second later.
 */
export class Totals {
  private kept = new Map<string, { total: Promise<Total>; until: number }>();
  private revision = '';

  /** `monotonicNow` in milliseconds; not the application's clock, which may be moved. */
  constructor(private readonly monotonicNow: () => number = () => performance.now()) {}

  of(sql: Sql, selection: Selection): Promise<Total> {
    const { key } = selection;
    const now = this.monotonicNow();
    const known = this.kept.get(key);
    if (known && known.until > now) return known.total;
    const total = countRows(sql, selection);
    if (this.kept.size >= MOST_KEPT) this.forget();
    this.kept.set(key, { total, until: now + MOMENT_MS });
    // a refused count is asked again
    total.catch(() => this.kept.delete(key));
    return total;
  }

  /** The count of acts as a request finds it in the database; another one than before forgets all. */
  standAt(revision: string): void {
    if (revision === this.revision) return;
    this.revision = revision;
    this.forget();
  }

  private forget(): void {
    this.kept = new Map();
  }
}
