import type PgBoss from 'pg-boss';
import type { Application } from '../application';
import { unlessHeld } from '../files/hold';
import { forgetLoose, removeDeleted, removeStaleIncoming, removeUnknown } from '../files/sweep';

// a trigger puts a job here as soon as a file is marked (database/constraints/60-files.sql)
const MARKED = 'remove-deleted-files';
const NIGHTLY = 'sweep-files';
/** While a backup copies the files none of them goes: asked again after a minute. */
const LATER_SECONDS = 60;

/** Removes in the background what is marked as deleted, and every night what nobody needs. */
export async function sweepFiles(boss: PgBoss, application: Application): Promise<void> {
  // by age: another process may be receiving into the same folder at this moment
  await removeStaleIncoming(application);
  await boss.createQueue(MARKED);
  await boss.work(MARKED, async () => {
    const isDone = await unlessHeld(application.strapi, () => removeDeleted(application));
    if (!isDone) await boss.send(MARKED, {}, { startAfter: LATER_SECONDS, singletonKey: 'later' });
  });
  await boss.createQueue(NIGHTLY);
  await boss.schedule(NIGHTLY, '43 3 * * *', {}, { tz: 'Asia/Shanghai' });
  await boss.work(NIGHTLY, async () => {
    await forgetLoose(application);
    await removeStaleIncoming(application);
    await unlessHeld(application.strapi, async () => {
      await removeUnknown(application);
      await removeDeleted(application);
    });
  });
}
