import type { ErrorCode } from '@shouwen/domain/contract';
import type { Application } from '../application';
import type { Sql } from '../postgres/sql';
import { inTransaction } from '../postgres/transaction';
import { TaskCancelled, type Progress, type Task } from './task';

/** How often a task is begun; one that ends its process each time must not do so for ever. */
const MOST_TRIES = 3;
const EXPIRES_AFTER_MS = 24 * 3_600_000;

/**
 * Takes a task for this process. Also one that was running: the queue brings a job again when the process that had it is
 * gone, or takes longer than the queue waits; a runner begins from the start, and the one before finds it taken.
 */
export async function claim(application: Application, documentId: string): Promise<Task | undefined> {
  const [task] = await inTransaction(application.strapi, (sql) =>
    sql.query<Task & { tryCount: number }>(
      `UPDATE tasks k SET state = 'running', started_at = $2, done_count = 0, try_count = COALESCE(k.try_count, 0) + 1 FROM staff_members s
        WHERE k.document_id = $1 AND k.state IN ('queued', 'running') AND s.id = k.owner_id
        RETURNING k.id, k.document_id AS "documentId", k.kind, k.parameters, k.language, k.started_at AS "startedAt",
                  k.service_center_id AS "serviceCenterId", s.user_id AS "userId", s.id AS "ownerId", k.try_count AS "tryCount"`,
      [documentId, application.now()],
    ),
  );
  if (task === undefined || task.tryCount <= MOST_TRIES) return task;
  await fail(application, task, 'task.interrupted');
  return undefined;
}

/** Tasks that somebody has begun: this process, another, or one that is gone. */
export async function begun({ read }: Application): Promise<string[]> {
  const rows = await read.query<{ id: string }>(
    `SELECT document_id AS id FROM tasks WHERE state = 'running'`,
  );
  return rows.map(({ id }) => id);
}

/** Says how far a task is; false: it was cancelled meanwhile, or another process has taken it. */
export async function advance(
  { strapi }: Application,
  task: Task,
  { doneCount, totalCount, stage }: Progress,
): Promise<boolean> {
  const updated = await inTransaction(strapi, (sql) =>
    sql.query(
      `UPDATE tasks SET done_count = $2, total_count = COALESCE($3, total_count), stage = $5
        WHERE id = $1 AND state = 'running' AND started_at = $4 RETURNING id`,
      [task.id, doneCount, totalCount ?? null, task.startedAt, stage ?? null],
    ),
  );
  return updated.length > 0;
}

/** An orderly end of the process was no try: the task stays as it is for whoever takes it next. */
export async function giveBack({ strapi }: Application, task: Task): Promise<void> {
  await inTransaction(strapi, (sql) =>
    sql.query(
      `UPDATE tasks SET try_count = try_count - 1 WHERE id = $1 AND state = 'running' AND started_at = $2`,
      [task.id, task.startedAt],
    ),
  );
}

export async function fail(application: Application, task: Task, problem: string): Promise<void> {
  await inTransaction(application.strapi, (sql) =>
    sql.query(
      `UPDATE tasks SET state = 'failed', problem = $2, ended_at = $3 WHERE id = $1 AND state = 'running' AND started_at = $4`,
      [task.id, problem, application.now(), task.startedAt],
    ),
  );
}

export interface TaskEnd {
  state: 'done' | 'failed';
  problem: ErrorCode | null;
  doneCount: number;
  /** The id of the result, which is kept for a day. */
  file: string | null;
  /** What came of it, as JSON. */
  report: string | null;
  at: Date;
}

/** Ends a task in the transaction of what it did; one that is no longer this process's takes all of that back. */
export async function finish(sql: Sql, task: Task, end: TaskEnd): Promise<void> {
  const { state, problem, doneCount, file, report, at } = end;
  const expiresAt = file === null ? null : new Date(at.getTime() + EXPIRES_AFTER_MS);
  const updated = await sql.query(
    `UPDATE tasks SET state = $2, problem = $3, done_count = $4, total_count = $4, file = $5, report = $6, ended_at = $7,
            expires_at = $8, stage = NULL WHERE id = $1 AND state = 'running' AND started_at = $9 RETURNING id`,
    [task.id, state, problem, doneCount, file, report, at, expiresAt, task.startedAt],
  );
  if (updated.length === 0) throw new TaskCancelled();
}

/** Takes the results away whose time is over; the files go from the disk with the next sweep. */
export async function expire(application: Application): Promise<void> {
  const at = application.now();
  await inTransaction(application.strapi, async (sql) => {
    await sql.query(
      `UPDATE stored_files f SET deleted_at = $1 FROM tasks k
        WHERE f.owner_kind = 'task' AND f.owner = k.document_id AND k.expires_at < $1 AND f.deleted_at IS NULL`,
      [at],
    );
    await sql.query('UPDATE tasks SET file = NULL WHERE expires_at < $1 AND file IS NOT NULL', [at]);
  });
}
