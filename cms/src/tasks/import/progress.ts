import type { ImportStage } from '@shouwen/domain/contract';
import type { Application } from '../../application';
import { inTransaction } from '../../postgres/transaction';
import { TaskCancelled, type Task } from '../task';

const EVERY_MS = 300;

/** Says on the task how far it is, a few times a second, and breaks off once it was cancelled. */
export function progressOf(
  { strapi }: Application,
  task: Task,
  totalCount: number,
): (stage: ImportStage, doneCount: number) => Promise<void> {
  let told = 0;
  return async (stage, doneCount) => {
    if (Date.now() - told < EVERY_MS) return;
    told = Date.now();
    // more rows than lines were counted: the count was a guess
    const total = Math.max(totalCount, doneCount);
    const rows = await inTransaction(strapi, (sql) =>
      sql.query(
        `UPDATE tasks SET stage = $2, done_count = $3, total_count = $4 WHERE id = $1 AND state = 'running' RETURNING id`,
        [task.id, stage, doneCount, total],
      ),
    );
    if (rows.length === 0) throw new TaskCancelled();
  };
}
