import type { Core } from '@strapi/strapi';
import type { Application } from '../application';

/** What decides who somebody is and what they may do. */
const DECISIVE = new Set([
  'plugin::users-permissions.user',
  'api::staff.staff',
  'api::membership.membership',
  'api::service-center.service-center',
]);

/**
 * What is written through the document service or /admin in this very process need not wait for the notice of the
 * database: whoever is switched off there is out before the answer.
 */
export function forgetOnChange(strapi: Core.Strapi, { callers }: Application): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (DECISIVE.has(context.uid) && !context.action.startsWith('find') && context.action !== 'count')
      callers.forgetAll();
    return result;
  });
}
