import type PgBoss from 'pg-boss';
import type { Application } from '../application';
import type { Panel } from '../panel/engine';
import { abandonedImports } from '../tasks/import/abandoned';
import { runTask } from '../tasks/run';
import { expire } from '../tasks/store';

// a trigger puts a job here as soon as a task is written (database/constraints/65-tasks.sql)
const RUN = 'run-task';
const EXPIRE = 'expire-tasks';
const RESUME = 'resume-imports';

/** pg-boss leaves the data as text: Strapi switches the parsing of JSON off for the whole process. */
const idOf = (data: unknown): string => {
  const told: unknown = typeof data === 'string' ? JSON.parse(data) : data;
  return typeof told === 'object' && told !== null && 'id' in told ? String(told.id) : '';
};

/** Runs what people ask for in the background, one at a time, and takes results away after a day. */
export async function runTasks(boss: PgBoss, application: Application, panel: () => Panel): Promise<void> {
  await boss.createQueue(RUN);
  await boss.work(RUN, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
    for (const { data } of jobs) await runTask(application, panel(), idOf(data));
  });
  const resume = async () => {
    for (const id of await abandonedImports(application)) await boss.send(RUN, { id });
  };
  await boss.createQueue(RESUME);
  await boss.schedule(RESUME, '* * * * *');
  await boss.work(RESUME, resume);
  await resume();
  await boss.createQueue(EXPIRE);
  await boss.schedule(EXPIRE, '*/15 * * * *');
  await boss.work(EXPIRE, () => expire(application));
}
