import type { Core } from '@strapi/strapi';
import { chineseCalendar } from '@shouwen/domain/calendar';
import { defaultPolicy, shippedTypes } from '@shouwen/domain/definition';

async function isEmpty(
  strapi: Core.Strapi,
  uid: 'api::calendar.calendar' | 'api::deadline-policy.deadline-policy' | 'api::ticket-type.ticket-type',
) {
  return (await strapi.db.query(uid).count()) === 0;
}

/** What every installation begins with: the Chinese calendar, the default policy and the shipped ticket types. */
export async function installDefinitions(strapi: Core.Strapi): Promise<void> {
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
