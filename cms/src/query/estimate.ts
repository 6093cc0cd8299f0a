import type { Sql } from '../postgres/sql';
import type { Selection } from './selection';

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
