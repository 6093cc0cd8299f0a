import type { Core } from '@strapi/strapi';
import { chineseCalendar } from '@shouwen/domain/calendar';
import { defaultPolicy, shippedTypes } from '@shouwen/domain/definition';
import { inTransaction } from '../postgres/transaction';

async function isEmpty(
  strapi: Core.Strapi,
  uid: 'api::calendar.calendar' | 'api::deadline-policy.deadline-policy' | 'api::ticket-type.ticket-type',
) {
  return (await strapi.db.query(uid).count()) === 0;
}

const LOCK = 5_077_003;

/**
 * What every installation begins with: the Chinese calendar, the default policy and the shipped ticket types. In one
 * transaction, so that a start that is cut off leaves nothing half there; behind a lock, so that one process does it.
 */
export async function installDefinitions(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await install(strapi);
  });
}

async function install(strapi: Core.Strapi): Promise<void> {
  if (await isEmpty(strapi, 'api::calendar.calendar')) {
    const { timeZone, weekly, holidays, makeupDays, loadedYears } = chineseCalendar();
    await strapi.documents('api::calendar.calendar').create({
      data: {
        name: '中国法定工作日',
        code: 'default',
        timeZone,
        weekly,
        holidays,
        makeupDays,
        loadedYears,
      } as never,
    });
  }
  if (await isEmpty(strapi, 'api::deadline-policy.deadline-policy')) {
    await strapi.documents('api::deadline-policy.deadline-policy').create({
      data: { name: '标准时限', code: 'default', ...defaultPolicy() } as never,
    });
  }
  if (await isEmpty(strapi, 'api::ticket-type.ticket-type')) {
    for (const [position, { body, ...type }] of shippedTypes.entries()) {
      await strapi
        .documents('api::ticket-type.ticket-type')
        .create({ data: { ...type, ...body, position } as never });
    }
  }
}
