import PgBoss from 'pg-boss';
import type { Application } from '../application';
import type { Panel } from '../panel/engine';
import type { BackupPlan } from '../backup/schedule/plan';
import { backUp } from './back-up';
import { purgeAccess } from './purge-access';
import { purgeIdempotencyKeys } from './purge-idempotency-keys';
import { runTasks } from './run-tasks';
import { sweepFiles } from './sweep-files';

export interface Queue {
  boss: PgBoss;
  stop(): Promise<void>;
}

/** The background queue, in the same database: what a transaction enqueues exists only if it commits. */
export async function startQueue(
  application: Application,
  panel: () => Panel,
  connectionString: string,
  plan: BackupPlan | undefined,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString, schema: 'pgboss', max: 4, application_name: 'shouwen-jobs' });
  boss.on('error', (error) => application.strapi.log.warn(`queue: ${error.message}`));
  await boss.start();
  await purgeIdempotencyKeys(boss, application);
  await sweepFiles(boss, application);
  await runTasks(boss, application, panel);
  await purgeAccess(boss, application);
  const endBackup = await backUp(boss, application, plan);
  return {
    boss,
    stop() {
      endBackup();
      return boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
