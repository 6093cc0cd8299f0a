import type PgBoss from 'pg-boss';
import { limits } from '@shouwen/domain/contract';
import type { Application } from '../application';
import { inTransaction } from '../postgres/transaction';

const QUEUE = 'purge-idempotency-keys';
const HOUR_MS = 3_600_000;

/** Every night: keys older than a day can no longer be asked for. */
export async function purgeIdempotencyKeys(boss: PgBoss, application: Application): Promise<void> {
  await boss.createQueue(QUEUE);
  await boss.schedule(QUEUE, '17 3 * * *', {}, { tz: 'Asia/Shanghai' });
  await boss.work(QUEUE, async () => {
    const before = new Date(application.now().getTime() - limits.idempotencyHours * HOUR_MS);
    await inTransaction(application.strapi, (sql) =>
      sql.query('DELETE FROM idempotency_keys WHERE created_at < $1', [before]),
    );
  });
}
