import type PgBoss from 'pg-boss';
import type { Application } from '../application';
import { inTransaction } from '../postgres/transaction';

const QUEUE = 'purge-access';
const DAY_MS = 86_400_000;
const KEPT_SESSION_DAYS = 180;

/** Every night: sessions long over, and failures of networks that have emptied their bucket. The audit list is kept. */
export async function purgeAccess(boss: PgBoss, application: Application): Promise<void> {
  await boss.createQueue(QUEUE);
  await boss.schedule(QUEUE, '27 3 * * *', {}, { tz: 'Asia/Shanghai' });
  await boss.work(QUEUE, async () => {
    const now = application.now().getTime();
    const sessionsBefore = new Date(now - KEPT_SESSION_DAYS * DAY_MS);
    await inTransaction(application.strapi, async (sql) => {
      await sql.query('DELETE FROM login_sessions WHERE expires_at < $1', [sessionsBefore]);
      await sql.query('DELETE FROM address_failures WHERE at < $1', [new Date(now - DAY_MS)]);
    });
  });
}
