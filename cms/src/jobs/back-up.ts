import type PgBoss from 'pg-boss';
import type { Application } from '../application';
import { type BackupPlan, cronOf, ZONE } from '../backup/schedule/plan';
import { openTaker } from '../backup/schedule/take';

const QUEUE = 'back-up';

/** Takes a backup every day at the plan's time, once again ten minutes after one that failed. Answers how to end one under way. */
export async function backUp(
  boss: PgBoss,
  application: Application,
  plan: BackupPlan | undefined,
): Promise<() => void> {
  await boss.createQueue(QUEUE);
  if (!plan) {
    await boss.unschedule(QUEUE);
    return () => undefined;
  }
  const taker = openTaker(application, plan);
  const options = { tz: ZONE, expireInHours: 12, retryLimit: 1, retryDelay: 600, singletonKey: QUEUE };
  await boss.schedule(QUEUE, cronOf(plan), {}, options);
  await boss.work(QUEUE, () => taker.take());
  return () => taker.stop();
}
